"""The page with the phones: plain files, under headers that let nothing else in."""

from pathlib import Path

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

FOLDER = Path(__file__).parent / "page"
MIMES = {
    ".html": "text/html",
    ".css": "text/css",
    ".js": "text/javascript",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".woff2": "font/woff2",
    ".json": "application/json",
    ".webmanifest": "application/manifest+json",
    ".txt": "text/plain",
}
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:;"
    " media-src 'self' blob:; connect-src 'self'; font-src 'self'; manifest-src 'self';"
    " base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cache-Control": "no-cache",
}


async def page(request: Request) -> Response:
    """Serve one file of the page."""
    name = request.path_params.get("name") or "index.html"
    path = FOLDER / name
    # Only the folder's own files: what can't be a plain name there isn't looked for.
    if Path(name).name != name or path.suffix not in MIMES or not path.is_file():
        return PlainTextResponse("Not Found", 404, HEADERS)
    return Response(path.read_bytes(), media_type=MIMES[path.suffix], headers=HEADERS)


def page_routes() -> list[Route]:
    """Give the routes of the page; they come last."""
    return [Route("/", page), Route("/{name}", page)]
