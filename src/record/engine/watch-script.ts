/**
 * Runs the engine for as long as somebody uses it. Every user holds a named pipe (the lease) open for writing; when the
 * last one closes it, however it ended, the system says so to the reader here, and the engine is stopped.
 *
 * A newcomer may open the lease in the moment the last one leaves. So the lease is taken away first and read once more:
 * whoever opened it before has written a line, and then it is put back.
 *
 * An engine asked to stop while it recovers from a crash may wait forever (seen with 18.4): after five seconds it is
 * stopped at once, which loses nothing and leaves the recovery to the next start.
 *
 * Arguments: the lease's first name, the name it is shared under, then the engine's command, or `adopt` and the process
 * id of an engine that has lost its watcher. Writes the engine's process id. Ends with the engine, with its exit code.
 */
export const watchScript = `
own=$1 shared=$2
shift 2
umask 077
mkfifo "$own" || exit 70
exec 4<"$own" || exit 70
if [ "$1" = adopt ]; then pid=$2; else "$@" 4<&- </dev/null >&2 & pid=$!; fi
echo "$pid"
exec >&-
watch() {
  while :; do
    while read -r _; do :; done
    [ -p "$own" ] && break
    mv "$shared" "$own"
    read -r _ || break
    mv "$own" "$shared"
  done
  kill -INT "$pid"
  rm -f "$own"
  for _ in 1 2 3 4 5; do
    sleep 1
    kill -0 "$pid" 2>/dev/null || return
  done
  kill -QUIT "$pid"
}
if [ "$1" = adopt ]; then watch <&4; exit 0; fi
watch <&4 &
watcher=$!
exec 4<&-
wait "$pid"
code=$?
kill "$watcher" 2>/dev/null
rm -f "$own"
exit "$code"
`;
