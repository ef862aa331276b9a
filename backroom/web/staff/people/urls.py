"""Addresses of accounts and sign-in. Of allauth's pages only those that a colleague needs."""

from allauth.account import views as account
from django.urls import path, re_path

from backroom.web.staff.people import undelivered, views

urlpatterns = [
    path("people/", views.people, name="people"),
    path("people/new/", views.person_new, name="person_new"),
    path("people/<uuid:person_id>/", views.person, name="person"),
    path("people/<uuid:person_id>/close/", views.person_close, name="person_close"),
    path("undelivered/", undelivered.undelivered, name="undelivered"),
    path("undelivered/<int:row>/", undelivered.work_again, name="work_again"),
    path("demo/<str:token>/", views.demo_sign_in, name="demo_sign_in"),
    path("account/login/", account.login, name="account_login"),
    path("account/logout/", account.logout, name="account_logout"),
    path("account/closed/", account.account_inactive, name="account_inactive"),
    path("account/signup/", account.signup, name="account_signup"),
    path("account/again/", account.reauthenticate, name="account_reauthenticate"),
    path("account/password/", account.password_change, name="account_change_password"),
    path("account/password/set/", account.password_set, name="account_set_password"),
    path("account/password/forgot/", account.password_reset, name="account_reset_password"),
    path("account/password/forgot/sent/", account.password_reset_done, name="account_reset_password_done"),
    re_path(
        r"^account/password/forgot/(?P<uidb36>[0-9A-Za-z]+)-(?P<key>.+)/$",
        account.password_reset_from_key,
        name="account_reset_password_from_key",
    ),
    path(
        "account/password/forgot/done/",
        account.password_reset_from_key_done,
        name="account_reset_password_from_key_done",
    ),
]
