"""The types of everything that is answered and sent."""

from .generated.types import *  # noqa: F403
