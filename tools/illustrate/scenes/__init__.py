"""Every picture of the demo: its file name and the function that draws it."""

from collections.abc import Callable

from tools.illustrate.canvas import Canvas
from tools.illustrate.scenes import (
    government,
    health,
    heritage,
    market,
    phone,
    planting,
    ponds,
    pump,
    race,
    rice,
    river,
    roads,
    school,
    weather,
)

Scene = Callable[[Canvas], None]

SCENES: dict[str, Scene] = {
    "canh-dong-lua": rice.ripe_fields,
    "gat-lua": rice.harvest,
    "ao-ca": ponds.fish_ponds,
    "hoa-sen": ponds.lotus_pond,
    "ben-do": river.landing,
    "cau-moi": river.bridge,
    "dua-ghe": race.race,
    "nuoc-lu": weather.flood,
    "de-ke": weather.dyke,
    "truong-hoc": school.school,
    "thu-vien": school.library,
    "tram-y-te": health.clinic,
    "tiem-chung": health.vaccination,
    "tru-so": government.office,
    "mot-cua": government.one_stop,
    "dinh-lang": heritage.communal_house,
    "den-trung-thu": heritage.lanterns,
    "cho-que": market.market,
    "duong-lang": roads.village_road,
    "lam-duong": roads.road_works,
    "trong-cay": planting.tree_planting,
    "vuon-cay": planting.orchard,
    "tram-bom": pump.pump_station,
    "dien-thoai": phone.phone,
}
