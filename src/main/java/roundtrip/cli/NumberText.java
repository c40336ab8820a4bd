package roundtrip.cli;

import java.util.function.Function;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import roundtrip.words.Words;

/// A number on the command line.
///
/// @param read throws `NumberFormatException` if a text is none
/// @param key of the sentence that says what would have been one
record NumberText<N extends Number>(Function<String, N> read, String key) implements ITypeConverter<N> {
    @Override
    public N convert(String text) {
        try {
            return read.apply(text);
        } catch (NumberFormatException _) {
            throw new TypeConversionException(Words.in("cli").say(key, text));
        }
    }
}
