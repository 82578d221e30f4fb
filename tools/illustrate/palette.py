"""Colours: small helpers on hex strings, and the materials that recur from scene to scene.

A colour is the string Pillow understands, ``#rrggbb`` or ``#rrggbbaa``. Skies, fields and light
belong to each scene; only things that must look alike everywhere (skin, clay tiles, palm-leaf
hats) are named here.
"""

from PIL import ImageColor

Colour = str


INK = "#2b2a33"


SKIN = "#c98a5e"


HAIR = "#2a211f"


HAT = "#ecd29a"


TILE = "#b4512f"


TILE_DARK = "#8c3a25"


WALL = "#f3e2bd"


WOOD = "#7a4e33"


WOOD_DARK = "#4f3225"


STRAW = "#e3bd6a"


STONE = "#a9a294"


TEAL = "#1f8a7d"


WHITE = "#fbf7ee"


SHADOW = "#1d243033"
"""A translucent blue-black, so that shadows keep the hue of whatever they fall on."""


SHIRTS = ("#8e3b46", "#3f6c8a", "#d98f3e", "#5b7f4f", "#6d4c7d", "#e8dcc3", "#2f5d62", "#c9655a")
"""Clothes for crowds: muted dyes that sit well on both warm and cool grounds."""


def channels(colour: Colour) -> tuple[int, int, int, int]:
    """Split a colour into red, green, blue and alpha."""
    red, green, blue, *rest = ImageColor.getrgb(colour)
    return red, green, blue, rest[0] if rest else 255


def mix(first: Colour, second: Colour, share: float) -> Colour:
    """Blend two colours; ``share`` is how much of the second one there is."""
    pairs = zip(channels(first), channels(second), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


def clear(colour: Colour, opacity: float) -> Colour:
    """Give a colour an opacity between 0 and 1."""
    red, green, blue, _ = channels(colour)
    return f"#{red:02x}{green:02x}{blue:02x}{round(opacity * 255):02x}"


def light(colour: Colour, share: float = 0.2) -> Colour:
    """Warm the colour towards sunlight."""
    return mix(colour, "#fff3d6", share)


def dark(colour: Colour, share: float = 0.2) -> Colour:
    """Cool the colour towards shade; never towards plain black, which looks dirty."""
    return mix(colour, "#1c2438", share)
