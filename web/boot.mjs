// Starts the program: fetches it, shows how far it has come, and says so in words if it cannot run.

const script = document.querySelector('script[data-wasm]');
const shell = document.getElementById('shell');
const loading = document.getElementById('loading');
const failed = document.getElementById('failed');
const progress = loading.querySelector('progress');

try {
  const [glue, response] = await Promise.all([import(address('js')), fetchWasm()]);
  await glue.default({ module_or_path: counted(response) });
  shell.remove();
  document.documentElement.dataset.program = 'running';
} catch (error) {
  loading.remove();
  failed.hidden = false;
  document.documentElement.dataset.program = 'failed';
  console.error(error);
}

function address(name) {
  return new URL(script.dataset[name], document.baseURI).href;
}

async function fetchWasm() {
  // The release build names the program's digest; the browser then takes no other program.
  const response = await fetch(address('wasm'), { integrity: script.dataset.digest ?? '' });
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return response;
}

// The same response, moving the progress bar as it comes in. A compressed one does not tell how long
// it will be once unpacked: then the bar only says that something is going on.
function counted(response) {
  const length = Number(response.headers.get('content-length'));
  if (!length || response.headers.has('content-encoding')) return response;
  progress.max = length;
  progress.value = 0;
  const count = new TransformStream({
    transform(chunk, out) {
      progress.value += chunk.byteLength;
      out.enqueue(chunk);
    },
  });
  return new Response(response.body.pipeThrough(count), { headers: { 'content-type': 'application/wasm' } });
}
