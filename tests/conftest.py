"""Stores for tests: the embedded engine, and a real Neo4j server that the tests start themselves or are pointed to."""

import logging
import os
import re
import secrets
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn

import neo4j
import pytest
from neo4j import exceptions
from playwright.sync_api import Browser, sync_playwright

from graph.errors import DrawingError
from graph.map import picture
from graph.store import Store, open_store
from tests.browsing import ARGUMENTS, CHROMIUM
from tests.program import PLAN as TEXT
from tests.program import run
from tests.small_graph import PLAN, PLAN_GRAPH, REPLY, REPLY_GRAPH

ROOT = Path(__file__).parents[1]
POM = ROOT / "tests" / "server" / "pom.xml"
STARTING = 120  # seconds
ENGINES = ("embedded", "neo4j")

# The server's own jars need these packages of Java opened to them.
OPENS = [f"--add-opens=java.base/{package}=ALL-UNNAMED" for package in ("java.nio", "java.io", "sun.nio.ch")]
SETTINGS = """server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:{port}
server.bolt.advertised_address=127.0.0.1:{port}
server.http.enabled=false
server.https.enabled=false
dbms.usage_report.enabled=false
server.memory.pagecache.size=256m
dbms.security.auth_enabled=true
"""


@pytest.fixture(scope="session")
def plan_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with one small plan."""
    path = tmp_path_factory.mktemp("plans")
    (path / "plan-2024.txt").write_text(TEXT, encoding="utf-8")
    return path


@pytest.fixture(scope="session")
def plan_store(plan_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The address of a store into which the program loaded that plan; only to be read."""
    place = str(tmp_path_factory.mktemp("store") / "plans.kgl")
    done = run("load", str(plan_folder), "--store", place)
    assert (done.code, done.text()) == (0, "1 loaded, 0 unchanged, 0 failed\n"), done.err
    return place


@pytest.fixture(params=ENGINES)
def store_location(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of an empty store, on each engine in turn."""
    if request.param == "embedded":
        return str(tmp_path / "store.kgl")
    return str(request.getfixturevalue("neo4j_location"))


@pytest.fixture
def store(store_location: str) -> Iterator[Store]:
    """An empty store open for writing, on each engine in turn."""
    with open_store(store_location) as opened:
        yield opened


@pytest.fixture
def embedded_store(tmp_path: Path) -> Iterator[Store]:
    """An empty embedded store."""
    with open_store(str(tmp_path / "store.kgl")) as opened:
        yield opened


@pytest.fixture
def filled(embedded_store: Store) -> Store:
    """An embedded store with both documents of the small graph."""
    embedded_store.replace(PLAN, PLAN_GRAPH)
    embedded_store.replace(REPLY, REPLY_GRAPH)
    return embedded_store


@pytest.fixture
def chinese() -> None:
    """Pictures of Chinese text need a font that shows it."""
    try:
        picture.font()
    except DrawingError as error:
        if os.environ.get("ZEREN_REQUIRE_ALL"):
            pytest.fail(str(error), pytrace=False)
        pytest.skip(str(error))


@pytest.fixture
def neo4j_store(neo4j_location: str) -> Iterator[Store]:
    """An empty store on the Neo4j server."""
    with open_store(neo4j_location) as opened:
        yield opened


@pytest.fixture
def neo4j_location(neo4j_uri: str) -> str:
    """The address of the Neo4j server, with nothing in its database."""
    with _driver(neo4j_uri) as driver:
        driver.execute_query("MATCH (n) DETACH DELETE n", database_=_database())
    return neo4j_uri


@pytest.fixture(scope="session")
def neo4j_uri(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a Neo4j server for the whole session; the environment holds its credentials."""
    given = os.environ.get("NEO4J_URI")
    if given is not None:
        _refuse_data(given)
        yield given
        return
    server = Server(_jars(), tmp_path_factory.mktemp("neo4j"))
    with pytest.MonkeyPatch.context() as environment:
        yield from server.served(environment)


@pytest.fixture
def own_server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator["Server"]:
    """A Neo4j server that a test may stop; always one that the tests start themselves."""
    server = Server(_jars(), tmp_path)
    for _ in server.served(monkeypatch):
        yield server


class Server:
    """A Neo4j server of the tests on a free port of the loopback."""

    def __init__(self, jars: Path, home: Path) -> None:
        self._jars, self.home = jars, home
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self._port = probe.getsockname()[1]
        self.uri = f"neo4j://127.0.0.1:{self._port}"
        for folder in ("conf", "data", "logs", "run", "plugins", "import"):
            (home / folder).mkdir()
        (home / "conf" / "neo4j.conf").write_text(SETTINGS.format(port=self._port), encoding="utf-8")
        self._process = _start(jars, home)

    def served(self, environment: pytest.MonkeyPatch) -> Iterator[str]:
        """Its address, while the environment holds its credentials."""
        try:
            environment.setenv("NEO4J_USERNAME", "neo4j")
            environment.setenv("NEO4J_PASSWORD", secrets.token_hex(8))
            environment.delenv("NEO4J_DATABASE", raising=False)
            _await(self._process, f"bolt://127.0.0.1:{self._port}", self.home)
            yield self.uri
        finally:
            self.kill()  # twelve seconds quicker than asking, and its data is thrown away
            shutil.rmtree(self.home, ignore_errors=True)

    def kill(self) -> None:
        self._process.kill()
        self._process.wait()

    def restart(self) -> None:
        """Kill it, and start it on the same data."""
        self.kill()
        self.start()

    def wait(self) -> None:
        """Wait until it answers, which is to say until its database can be asked."""
        with _driver(self.uri) as driver:
            for _ in range(STARTING):
                try:
                    driver.execute_query("RETURN 1", database_=_database())
                    return
                except (exceptions.ServiceUnavailable, exceptions.TransientError):
                    time.sleep(1)
        pytest.fail(f"the server did not start again within {STARTING} s", pytrace=False)

    def start(self) -> None:
        """Start it on the data that it has; it answers after some seconds."""
        self._process = _start(self._jars, self.home)


@pytest.fixture(scope="session")
def neo4j_tool() -> list[str]:
    """The command that starts neo4j-admin out of the server's jars."""
    return ["java", "-Xmx512m", *OPENS, "-cp", f"{_jars()}/*", "org.neo4j.cli.AdminTool"]


def _missing(what: str) -> NoReturn:
    """Skip, or fail where the environment says that nothing may be missing."""
    reason = f"no Neo4j server for tests: {what}; or set NEO4J_URI to a server with an empty database"
    if os.environ.get("ZEREN_REQUIRE_ALL"):
        pytest.fail(reason, pytrace=False)
    pytest.skip(reason)


def _jars() -> Path:
    """The folder of the server's jars, fetched once by Maven."""
    if shutil.which("java") is None:
        _missing("install Java 17 (openjdk-17-jre-headless)")
    version = re.search("<neo4j.version>(.*)</neo4j.version>", POM.read_text(encoding="utf-8"))
    assert version is not None
    folder = ROOT / ".cache" / "neo4j" / version[1]
    if folder.is_dir():
        return folder
    maven = shutil.which("mvn")
    if maven is None:
        _missing("install Maven (maven)")
    fetched = folder.with_name(f"{folder.name}.{os.getpid()}")
    goal = ["dependency:copy-dependencies", "-DincludeScope=runtime", f"-DoutputDirectory={fetched}"]
    command = [maven, "-q", "-B", "-f", str(POM), *goal]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", errors="replace", check=False)
    if done.returncode:
        shutil.rmtree(fetched, ignore_errors=True)
        _missing(f"Maven could not fetch it: {done.stdout.strip()[-300:]}")
    try:
        fetched.rename(folder)
    except OSError:  # another process of the tests was quicker
        shutil.rmtree(fetched)
    return folder


def _start(jars: Path, home: Path) -> subprocess.Popen[bytes]:
    command = ["java", "-Xms256m", "-Xmx512m", *OPENS, "-cp", f"{jars}/*:{home}/conf"]
    entry = ["org.neo4j.server.CommunityEntryPoint", f"--home-dir={home}", f"--config-dir={home}/conf"]
    with (home / "server.log").open("ab") as log:
        return subprocess.Popen([*command, *entry], stdout=log, stderr=subprocess.STDOUT, cwd=home)


def _await(process: subprocess.Popen[bytes], uri: str, home: Path) -> None:
    """Wait until the server takes the password of the environment in place of its first one."""
    logging.getLogger("neo4j").setLevel(logging.CRITICAL)  # it reports every try that fails
    until = time.monotonic() + STARTING
    change = "ALTER CURRENT USER SET PASSWORD FROM $old TO $new"
    while time.monotonic() < until and process.poll() is None:
        try:
            with (
                neo4j.GraphDatabase.driver(uri, auth=("neo4j", "neo4j")) as driver,
                driver.session(database="system") as session,
            ):
                session.run(change, old="neo4j", new=os.environ["NEO4J_PASSWORD"]).consume()
                return
        except (exceptions.ServiceUnavailable, exceptions.TransientError):
            time.sleep(0.2)
    log = (home / "server.log").read_text(encoding="utf-8", errors="replace")
    _missing(f"it did not start within {STARTING} s: {log[-500:]}")


def _driver(uri: str) -> neo4j.Driver:
    user, password = os.environ.get("NEO4J_USERNAME"), os.environ.get("NEO4J_PASSWORD")
    return neo4j.GraphDatabase.driver(uri, auth=(user or "neo4j", password or "") if user or password else None)


def _database() -> str:
    return os.environ.get("NEO4J_DATABASE") or "neo4j"


def _refuse_data(uri: str) -> None:
    """The tests clear their database, so it must hold nothing of anyone's, and one process only may use it."""
    if int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", "1")) > 1:
        pytest.exit("several processes of tests would clear the one database at NEO4J_URI; leave out -n", 2)
    with _driver(uri) as driver:
        found = driver.execute_query("MATCH (n) RETURN count(n) AS nodes", database_=_database()).records[0]
    if found["nodes"]:
        pytest.exit(f"the database at NEO4J_URI holds {found['nodes']} nodes; give the tests an empty one", 2)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Headless Chromium for the whole session; what needs it is skipped where none is installed."""
    if not CHROMIUM.exists():
        reason = f"no browser for tests of maps: {CHROMIUM} is missing; install Chromium (chromium, fonts-noto-cjk)"
        if os.environ.get("ZEREN_REQUIRE_ALL"):
            pytest.fail(reason, pytrace=False)
        pytest.skip(reason)
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=str(CHROMIUM), args=ARGUMENTS)
        yield started
        started.close()
