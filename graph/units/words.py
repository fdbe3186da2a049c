"""What words for a place mean in a document of some place: a level (市), a short name (武汉). Must not know units."""

from graph.units.places import STATE, Place, called, chain, districts, forms, leading


def of_level(word: str, place: Place) -> Place | None:
    """The innermost of the document's place and those above it that a level's word means; None if it means another."""
    if word == "城区":
        return place if place.level == "district" and place.name.endswith("区") else None
    if word == "自治区":
        return chain(place)[-1] if chain(place)[-1].name.endswith(word) else None
    fitting = (own for own in chain(place) if own.name.endswith(word) or (word == "街" and own.name.endswith("街道")))
    found = next(fitting, None)
    above = found is not None and found is not place
    return None if above and found is not None and found.name.endswith("自治区") else found


def meant(words: str, place: Place | None, year: int | None) -> Place | None:
    """The place that words mean: a level, a full or a short name; a place around the document's or below it first."""
    if words == "" or place is STATE:
        return None if place is STATE else place
    level = of_level(words, place) if place is not None and len(words) < 3 else None
    if level is not None:
        return level
    named = leading(words, place, year=year)
    if named is not None and named[1] == len(words):
        return named[0]
    around = chain(place) if place is not None else ()
    below = (inside for own in around if own.level != "state" for inside in districts(own, year=year))
    near = next((own for places in (around, below) for own in places if words in forms(own)), None)
    if near is not None:
        return near
    found = called(words, year=year)
    high = [own for own in found if own.level in ("city", "province")]
    return high[0] if len(high) == 1 else None


def seat_of(place: Place) -> str:
    """The body that a place's name alone stands for: its government, of a subdistrict its office."""
    if place is STATE:
        return "国务院"
    if place.level == "city" and place.name.endswith(("盟", "地区")):
        return "行政公署"
    return "办事处" if place.level == "town" and place.name.endswith("街道") else "人民政府"
