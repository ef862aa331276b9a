"""Django's settings, all derived from the typed environment."""

import secrets
from pathlib import Path

from csp.constants import NONE, SELF

from backroom.config import environment

ENV = environment.read()
PACKAGE = Path(__file__).resolve().parent.parent


def _secret_key() -> str:
    """The administrator's key, or one made once and kept beside the other keys."""
    if ENV.secret_key:
        return ENV.secret_key
    file = ENV.keys / "session.key"
    if not file.exists():
        ENV.keys.mkdir(parents=True, exist_ok=True, mode=0o700)
        file.touch(mode=0o600)
        file.write_text(secrets.token_urlsafe(48), encoding="ascii")
    return file.read_text(encoding="ascii")


SECRET_KEY = _secret_key()
DEBUG = ENV.debug
ALLOWED_HOSTS = list(ENV.hosts)
BACKROOM_DATA = ENV.data
BACKROOM_KEYS = ENV.keys
BACKROOM_DEMO = ENV.demo
BACKROOM_URL = ENV.url
BACKROOM_COMPANY = ENV.company
BACKROOM_CALENDAR_URL = ENV.calendar_url
BACKROOM_LATER = ENV.later

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django_htmx",
    "csp",
    "allauth",
    "allauth.account",
    "channels",
    "backroom.records",
    "backroom.people",
    "backroom.hiring",
    "backroom.integrations",
    "backroom.web",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "backroom.web.parts.no_store.never_kept",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    # Every page asks for an account unless its view says @login_not_required.
    "django.contrib.auth.middleware.LoginRequiredMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    # The last, for it calls the view itself.
    "backroom.web.parts.taken.Taken",
]

ROOT_URLCONF = "backroom.config.urls"
ASGI_APPLICATION = "backroom.config.asgi.application"
FORM_RENDERER = "backroom.web.parts.forms.PartsRenderer"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        # A template's name is its path from here, so that it lies beside its view.
        "DIRS": [PACKAGE / "web", PACKAGE / "integrations", PACKAGE / "web/staff/people/allauth"],
        "APP_DIRS": True,
        "OPTIONS": {
            "builtins": ["django.templatetags.i18n", "backroom.web.parts.tags"],
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "backroom.web.staff.bar.show",
            ],
        },
    }
]

DATABASES = {"default": environment.database(ENV)}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

AUTH_USER_MODEL = "people.Person"
AUTHENTICATION_BACKENDS = [
    "django.contrib.auth.backends.ModelBackend",
    "allauth.account.auth_backends.AuthenticationBackend",
]
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.Argon2PasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "home"
ACCOUNT_ADAPTER = "backroom.people.adapter.StaffAdapter"
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_FORMS = {
    "login": "backroom.web.staff.people.sign_in.SignIn",
    "reauthenticate": "backroom.web.staff.people.sign_in.Again",
    "reset_password": "backroom.web.staff.people.sign_in.Forgotten",
    "reset_password_from_key": "backroom.web.staff.people.sign_in.New",
    "set_password": "backroom.web.staff.people.sign_in.First",
    "change_password": "backroom.web.staff.people.sign_in.Change",
}
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_LOGOUT_REDIRECT_URL = "account_login"
ACCOUNT_SESSION_REMEMBER = True
ACCOUNT_EMAIL_SUBJECT_PREFIX = ""
ACCOUNT_EMAIL_UNKNOWN_ACCOUNTS = False
ACCOUNT_PREVENT_ENUMERATION = True

LANGUAGE_CODE = "en-gb"
TIME_ZONE = ENV.time_zone
LANGUAGES = [("en", "English"), ("de", "Deutsch")]
LOCALE_PATHS = [PACKAGE / "locale"]
USE_I18N = True
USE_TZ = True

STATIC_URL = "static/"
STATICFILES_DIRS = [PACKAGE / "web/parts/static", PACKAGE / "web/room/static", PACKAGE / "web/call/static"]
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = DEBUG

BACKROOM_TRANSCRIPTION_MODEL = ENV.transcription_model
BACKROOM_TURN_URLS, BACKROOM_TURN_SECRET, BACKROOM_TURN_ONLY = ENV.turn_urls, ENV.turn_secret, ENV.turn_only

# Room enough that whoever tries many wrong links cannot push out the count of them.
_CACHE = {"BACKEND": "django.core.cache.backends.locmem.LocMemCache", "OPTIONS": {"MAX_ENTRIES": 50_000}}
CACHES = {"default": _CACHE}
CHANNEL_LAYERS = {"default": {"BACKEND": "channels.layers.InMemoryChannelLayer"}}
MESSAGE_STORAGE = "django.contrib.messages.storage.cookie.CookieStorage"

DEFAULT_FROM_EMAIL = SERVER_EMAIL = ENV.mail_from
globals().update(environment.mail(ENV))
BACKROOM_DELIVERS_MAIL = not ENV.mail_url.startswith("folder:")  # else whoever sends a link passes it on by hand

_HTTPS = ENV.url.startswith("https://")
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = SECURE_SSL_REDIRECT = _HTTPS
SECURE_HSTS_SECONDS = 31_536_000 if _HTTPS else 0
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if _HTTPS else None
SESSION_COOKIE_HTTPONLY = CSRF_COOKIE_HTTPONLY = True
SESSION_COOKIE_AGE = 60 * 60 * 24 * 14
# Not no-referrer: with it a browser sends `Origin: null` with every form, and Django refuses the form.
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
CSRF_TRUSTED_ORIGINS = [ENV.url]
CSRF_FAILURE_VIEW = "backroom.web.errors.csrf"
# A megabyte pasted into a field must reach the form, which answers in words.
DATA_UPLOAD_MAX_MEMORY_SIZE = 6 * 1024 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 2000

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF],
        "connect-src": [SELF],
        "media-src": [SELF],
        "manifest-src": [SELF],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
        "base-uri": [NONE],
    }
}

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"plain": {"format": "{asctime} {levelname} {name}: {message}", "style": "{"}},
    # Paths are left out of the log: a private link is a path.
    "filters": {"no_paths": {"()": "backroom.web.errors.NoPaths"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "plain", "filters": ["no_paths"]}},
    "root": {"handlers": ["console"], "level": "WARNING"},
    "loggers": {
        "django": {"handlers": ["console"], "level": "WARNING", "propagate": False},
        "backroom": {"handlers": ["console"], "level": "INFO", "propagate": False},
    },
}
