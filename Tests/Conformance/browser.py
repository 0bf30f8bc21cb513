"""Runs a graph model in a TensorFlow.js bundle in a browser: Chromium, with the webgl backend on software GL."""

import json
import pathlib
import shutil

from runtime import Runtime, RuntimeFailure

SCRIPT = pathlib.Path(__file__).resolve().parent / "evaluate_model.js"
MILLISECONDS = 300_000
FLAGS = ["--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--ignore-gpu-blocklist"]

# The page fetches the weights, as a message to it cannot be as long as they are.
ORIGIN = "http://model.test/"
RUN = """async ([backend, written, shards, sets]) => {
  const parts = [];
  for (const shard of shards) parts.push(new Uint8Array(await (await fetch(shard)).arrayBuffer()));
  const weights = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let place = 0;
  for (const part of parts) { weights.set(part, place); place += part.length; }
  return evaluateModel(tf, backend, written, weights.buffer, sets);
}"""


class BrowserRuntime(Runtime):
    """One bundle in a page. A page that a model has broken is opened anew."""

    backend = "webgl"

    def __init__(self, bundle):
        from playwright.sync_api import sync_playwright

        program = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
        if program is None:
            raise RuntimeFailure("there is no chromium")
        self._program = program
        self._playwright = sync_playwright().start()
        self._browser = None
        self._page = None
        self._directory = None
        self._models = 0
        super().__init__(bundle)

    def close(self):
        if self._browser:
            self._browser.close()
        self._playwright.stop()

    def _open(self):
        if self._page:
            self._page.close()
        if self._browser is None or not self._browser.is_connected():
            self._browser = self._playwright.chromium.launch(executable_path=self._program, args=FLAGS)
        self._page = self._browser.new_page()
        self._page.route(ORIGIN + "**", lambda route: route.fulfill(
            path=self._directory / route.request.url.removeprefix(ORIGIN), headers={"Access-Control-Allow-Origin": "*"}))
        self._page.set_default_timeout(MILLISECONDS)
        self._page.goto("about:blank")
        for script in (self.bundle, SCRIPT):
            self._page.add_script_tag(path=str(script))
        self._models = 0

    def _call(self, request):
        written, shards = None, []
        if "model" in request:
            self._directory = pathlib.Path(request["model"])
            written = json.loads((self._directory / "model.json").read_text())
            shards = [ORIGIN + path for group in written["weightsManifest"] for path in group["paths"]]
        # What a model leaves behind must not decide over the next one for long.
        if self._page is None or self._models >= 25:
            self._open()
        self._models += 1
        try:
            answer = self._page.evaluate(RUN, [self.backend, written, shards, request.get("sets", [])])
        except Exception as problem:
            self._page = None
            if self._browser and not self._browser.is_connected():
                self._browser = None
            raise RuntimeFailure(f"the page broke: {str(problem).splitlines()[0][:300]}") from None
        if any("error" in one for one in [answer, *answer.get("sets", [])]):
            self._models = 25
        return answer
