"""PDF files made by hand, small and whole, around what a page says in the language of such files."""

import zlib
from collections.abc import Mapping, Sequence

PAGE = (
    b"/Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>/XObject<</X 4 0 R>>>>"
)
FONT = (
    b"<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[<</Type/Font"
    b"/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 0>>>>]>>"
)


def shown(*lines: str, size: int = 16, top: int = 800) -> bytes:
    """What a page holds that shows these lines, one below the other."""
    begun = f"BT /F {size} Tf 1 0 0 1 60 {top} Tm {size + 4} TL\n"
    drawn = [f"<{line.encode('utf-16-be').hex()}> Tj T*\n" for line in lines]
    return f"{begun}{''.join(drawn)}ET".encode()


def pdf(holds: bytes, *, packed: int = 0, page: bytes = PAGE, pages: int = 1) -> bytes:
    """A file whose every page, of so many, holds this; `packed` is how often its stream is compressed."""
    filters = b"/Filter[" + b"/FlateDecode" * packed + b"]" if packed else b""
    for _ in range(packed):
        holds = zlib.compress(holds, 9)
    stream = b"<<" + filters + b"/Length %d>>\nstream\n" % len(holds) + holds + b"\nendstream"
    kids = b" ".join([b"3 0 R"] * pages)
    return linked(
        [
            b"<</Type/Catalog/Pages 2 0 R>>",
            b"<</Type/Pages/Count %d/Kids[" % pages + kids + b"]>>",
            b"<<" + page + b">>",
            stream,
            FONT,
        ]
    )


def linked(objects: Sequence[bytes], more: Mapping[str, str] | None = None) -> bytes:
    """A file of numbered objects, the first of them its catalogue, with the table of where they stand."""
    out, places = b"%PDF-1.7\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n" % number + body + b"\nendobj\n"
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    trailer = "".join(f"/{name} {value}" for name, value in (more or {}).items()).encode()
    head = b"xref\n0 %d\n0000000000 65535 f \n" % size
    end = b"trailer\n<</Size %d/Root 1 0 R" % size + trailer + b">>\nstartxref\n%d\n%%%%EOF\n" % len(out)
    return out + head + table + end
