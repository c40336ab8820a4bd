package roundtrip.formats.mermaid.design;

import java.util.ArrayList;
import java.util.List;

import roundtrip.formats.Note;
import roundtrip.formats.UnreadableException;
import roundtrip.formats.mermaid.FlowchartReader;
import roundtrip.formats.mermaid.Reading;
import roundtrip.topology.Design;

/// What becomes of a design when somebody types in its Mermaid text.
///
/// @param design as the text says now; what the picture does not say stays as it was, whether or not there are comments
/// @param lines which line shows what of it
/// @param faults what is missing or could not be understood: the text is not finished, and nothing should be made of it yet
/// @param slips what Mermaid would not read but is clear enough
public record Retyped(Design design, LineMap lines, List<Note> faults, List<Note> slips) {
    public Retyped {
        faults = List.copyOf(faults);
        slips = List.copyOf(slips);
    }

    /// @param before the design that the text was written from
    /// @param options how it was written
    public static Retyped of(Design before, MermaidOptions options, String text) {
        Reading reading;
        try {
            reading = new FlowchartReader().read(text);
        } catch (UnreadableException problem) {
            Note fault = new Note(Math.max(1, problem.line()), null, problem.sentence());
            return new Retyped(before, LineMap.nothing(), List.of(fault), List.of());
        }
        Remarks remarks = new Remarks();
        Stored stored = StoredReader.read(reading.flowchart().comments(), remarks).over(before, options);
        Revision.Revised revised = new Revision(reading.flowchart(), stored, true, remarks).revised();
        List<Note> slips = new ArrayList<>(reading.notes());
        slips.removeAll(reading.unfinished());
        return new Retyped(revised.design(), revised.lines(), reading.unfinished(), slips);
    }
}
