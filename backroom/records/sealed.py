"""Model fields whose text is sealed when written and opened only when read."""

from typing import Any
from uuid import UUID

from django.db import models

from backroom.records import encryption


class Sealed(bytes):
    """Sealed bytes as they lie in the database. Their repr shows nothing."""

    def __repr__(self) -> str:
        return "<sealed>"


class _SealedAttribute:
    """Opens on first reading; a new text waits as plain text until the row is written."""

    def __init__(self, name: str, where: str) -> None:
        self.name = name
        self.where = where

    def __get__(self, row: Any, owner: type | None = None) -> Any:
        if row is None:
            return self
        if self.name not in row.__dict__:
            row.refresh_from_db(fields=[self.name])
        value = row.__dict__[self.name]
        if isinstance(value, bytes):
            value = encryption.unseal(value, key_id=row.key_id, where=f"{self.where}:{row.pk}") if value else ""
            row.__dict__[self.name] = value
        return value

    def __set__(self, row: Any, value: Any) -> None:
        row.__dict__[self.name] = value


class SealedTextField(models.BinaryField):  # type: ignore[type-arg]
    """Text under the candidate's key. The model must have `key_id` and a primary key known before saving."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("default", b"")
        kwargs["editable"] = False
        super().__init__(*args, **kwargs)

    def deconstruct(self) -> Any:
        name, path, args, kwargs = super().deconstruct()
        kwargs.pop("default", None)
        return name, path, args, kwargs

    def contribute_to_class(self, cls: Any, name: str, private_only: bool = False) -> None:
        super().contribute_to_class(cls, name, private_only)
        setattr(cls, name, _SealedAttribute(name, f"{cls.__name__.lower()}.{name}"))

    def from_db_value(self, value: Any, expression: Any, connection: Any) -> Any:
        return None if value is None else Sealed(value)

    def to_python(self, value: Any) -> Any:
        return value

    def pre_save(self, row: Any, add: bool) -> Any:
        value = row.__dict__.get(self.name, "")
        if isinstance(value, bytes):
            return value
        if not value:
            return Sealed(b"")
        key_id: UUID = row.key_id
        return Sealed(
            encryption.seal(value, key_id=key_id, where=f"{row.__class__.__name__.lower()}.{self.name}:{row.pk}")
        )

    def get_db_prep_value(self, value: Any, connection: Any, prepared: bool = False) -> Any:
        if isinstance(value, str):
            raise TypeError(f"{self.name} is sealed: write it through the row's own save()")
        return super().get_db_prep_value(value, connection, prepared)
