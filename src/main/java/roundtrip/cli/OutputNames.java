package roundtrip.cli;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import roundtrip.formats.Format;
import roundtrip.formats.Formats;

/// Names for the files of a folder: that of the input with another ending, numbered where two inputs would have the same.
final class OutputNames {
    private final Formats formats;
    private final String ending;
    private final Set<String> taken = new HashSet<>();

    OutputNames(Formats formats, Format target) {
        this.formats = formats;
        this.ending = target.extensions().getFirst();
    }

    /// @param input the file name, without its folder
    String next(String input) {
        String bare = bare(input);
        String name = bare + ending;
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) { // some disks do not tell a from A
            name = bare + "-" + number + ending;
        }
        return name;
    }

    /// Whether the input could not have this name, because another one has it.
    boolean isNumbered(String input, String name) {
        return !name.equals(bare(input) + ending);
    }

    private String bare(String input) {
        String lower = input.toLowerCase(Locale.ROOT);
        int cut = Math.max(0, input.lastIndexOf('.')) == 0 ? input.length() : input.lastIndexOf('.');
        for (Format format : formats.all()) {
            for (String extension : format.extensions()) {
                int start = input.length() - extension.length();
                cut = start > 0 && lower.endsWith(extension) ? Math.min(cut, start) : cut;
            }
        }
        return input.substring(0, cut);
    }
}
