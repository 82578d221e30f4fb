"""Every picture of the demo: its file name and the function that draws it."""

from collections.abc import Callable

from tools.illustrate.canvas import Canvas
from tools.illustrate.scenes import (
    folk_indoors,
    folk_outdoors,
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


PORTRAITS: dict[str, Scene] = {
    "chan-dung-nong-dan": folk_outdoors.farmer,
    "chan-dung-nguoi-lai-do": folk_outdoors.ferryman,
    "chan-dung-vot-rac": folk_outdoors.boatman,
    "chan-dung-hoc-sinh": folk_outdoors.pupil,
    "chan-dung-ban-rau": folk_outdoors.seller,
    "chan-dung-co-giao": folk_indoors.teacher,
    "chan-dung-thay-giao-gia": folk_indoors.scholar,
    "chan-dung-dieu-duong": folk_indoors.nurse,
    "chan-dung-tho-hot-toc": folk_indoors.barber,
    "chan-dung-tho-may": folk_indoors.tailor,
}
"""The upright pictures of people, on sheets of their own shape."""
