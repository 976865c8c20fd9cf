"""What is ahead of a stage: its forecast, the block's, the floor's."""

import datetime as dt

from chairconsole.domain.forecast.floor_forecast import FloorForecast
from chairconsole.domain.forecast.forecast import BlockForecast, Forecast, forecast
from tests.domain.given import Stage


def now(stage: Stage) -> Forecast:
    return forecast(stage.meeting, stage.now)


def block(stage: Stage) -> BlockForecast:
    ahead = now(stage).block
    assert ahead is not None
    return ahead


def floor(stage: Stage) -> FloorForecast:
    ahead = block(stage).floor
    assert ahead is not None
    return ahead


def clock(instant: dt.datetime | None) -> str:
    return "" if instant is None else f"{instant:%H:%M:%S}"
