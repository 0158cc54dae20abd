"""Small pdf files, written by hand: lines of Helvetica at their places on pages."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text on a page."""

    text: str
    down: float  #: points from the top
    size: float = 11
    bold: bool = False
    left: float = 70


def pdf(pages: Sequence[Sequence[Line]], *, trailer: str = "") -> bytes:
    """Give a pdf of these pages (A4)."""
    parts: list[bytes] = []
    kids = " ".join(f"{5 + 2 * at} 0 R" for at in range(len(pages)))
    parts.append(b"<< /Type /Catalog /Pages 2 0 R >>")
    parts.append(f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode())
    parts.extend(
        f"<< /Type /Font /Subtype /Type1 /BaseFont /{name} /Encoding /WinAnsiEncoding >>".encode()
        for name in ("Helvetica", "Helvetica-Bold")
    )
    for at, page in enumerate(pages):
        words = b"\n".join(_drawn(line) for line in page)
        parts.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {6 + 2 * at} 0 R "
            "/Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>".encode()
        )
        parts.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(words), words))
    return _filed(parts, trailer)


def _drawn(line: Line) -> bytes:
    text = line.text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
    font = "F2" if line.bold else "F1"
    place = f"1 0 0 1 {line.left} {842 - line.down} Tm"
    return f"BT /{font} {line.size} Tf {place} (".encode() + text.encode("cp1252") + b") Tj ET"


def _filed(parts: Sequence[bytes], trailer: str) -> bytes:
    out, places = b"%PDF-1.4\n", []
    for number, part in enumerate(parts, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, part)
    table = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(parts) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    end = f"trailer\n<< /Size {len(parts) + 1} /Root 1 0 R {trailer} >>\nstartxref\n{table}\n%%EOF"
    return out + end.encode()


def flowing(lines: Sequence[str], *, down: float = 100, step: float = 14) -> list[Line]:
    """Give lines under each other; an empty one is a gap."""
    return [Line(text, down + step * at) for at, text in enumerate(lines) if text]
