package roundtrip.cli;

import java.util.List;
import java.util.Optional;

import roundtrip.report.HopsJson;
import roundtrip.report.HopsText;
import roundtrip.report.Notes;
import roundtrip.report.StatisticsCsv;
import roundtrip.report.StatisticsJson;
import roundtrip.report.StatisticsText;
import roundtrip.report.TraceJson;
import roundtrip.report.TraceText;
import roundtrip.simulation.Statistics;
import roundtrip.simulation.Trace;
import roundtrip.topology.Topology;

/// How a run is told on the terminal. What it remarks stands with it where the format has room, else on standard error.
///
/// @param everyHop whether every event is told instead of the requests
/// @param alsoNumbers whether the numbers follow the requests
record RunTelling(Terminal terminal, Played format, boolean everyHop, boolean alsoNumbers) {
    /// @param trace absent where only numbers are wanted
    void tell(Topology topology, Optional<Trace> trace, List<Trace.Remark> notes, Statistics statistics) {
        if (everyHop) {
            trace.ifPresent(this::hops);
            Notes.lines(notes).forEach(terminal::complain);
            return;
        }
        switch (format) {
            case JSON -> terminal.line(trace.map(one -> TraceJson.line(one, statistics))
                    .orElseGet(() -> StatisticsJson.line(statistics, notes)));
            case CSV -> {
                terminal.text(StatisticsCsv.page(statistics));
                Notes.lines(notes).forEach(terminal::complain);
            }
            case TEXT -> {
                trace.ifPresent(one -> terminal.text(TraceText.page(one)));
                if (trace.isEmpty()) {
                    terminal.text(StatisticsText.page(topology, statistics));
                    Notes.lines(notes).forEach(terminal::line);
                } else if (alsoNumbers) {
                    terminal.text('\n' + StatisticsText.page(topology, statistics));
                }
            }
        }
    }

    private void hops(Trace trace) {
        if (format == Played.JSON) {
            HopsJson.tell(trace, terminal::line);
        } else {
            HopsText.tell(trace, terminal::text);
        }
    }
}
