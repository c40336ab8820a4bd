package roundtrip.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import roundtrip.words.Words;

/// One of a few words, in upper or lower case.
///
/// @param choice its words are what `toString` says
record OneOf<E extends Enum<E>>(List<E> choice) implements ITypeConverter<E> {
    @SafeVarargs
    static <E extends Enum<E>> OneOf<E> of(E... choice) {
        return new OneOf<>(Arrays.asList(choice));
    }

    @Override
    public E convert(String word) {
        return choice.stream().filter(one -> one.toString().equalsIgnoreCase(word)).findFirst()
                .orElseThrow(() -> new TypeConversionException(Words.in("cli").say("word.unknown", word,
                        choice.stream().map(Enum::toString).collect(Collectors.joining(", ")))));
    }
}
