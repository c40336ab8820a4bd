/// The native form, `*.topology.json`: all that a [roundtrip.topology.Design] holds, as JSON.
///
/// [JsonFormat] reads and writes whole files, [ElementJson] single parts for formats that carry them inside their own text.
///
/// **Reading** is strict where a mistake would change the meaning (wrong types, numbers out of range, two equal ids, a link to
/// nothing): one sentence with file, line and path. It is patient with what it does not know: an unknown member is noted and
/// kept. A text becomes a tree of [Passage]s (a value with its line and path), and each element takes its members from it;
/// what nobody took becomes its extras.
///
/// **Writing** gives one element a line, in the order of the design, members in one fixed order. What a file left out stays
/// out, and a member that was given without saying anything (`null`, an empty list) waits among the extras until it is written
/// again, so opening and saving keeps the JSON value of a file, and saving twice gives the same bytes.
///
/// Jackson only cuts the text into tokens here; the tree is ours because messages need the lines.
@NullMarked
package roundtrip.formats.json;

import org.jspecify.annotations.NullMarked;
