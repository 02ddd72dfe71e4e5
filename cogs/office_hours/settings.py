from typing import ClassVar
from bot.core.guilds import RoomSettings


class OfficeHoursSettings(RoomSettings):
    ROOM: ClassVar[str] = "office_hours"
    weekly: str = "Tu-Fr 14:00-18:00; PH off"
    exceptions: tuple[str, ...] = ()
