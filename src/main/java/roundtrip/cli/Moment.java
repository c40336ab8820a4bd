package roundtrip.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import roundtrip.words.Words;

/// A part and a virtual time, `ID@MS`, the time from 0 up.
record Moment(String id, long atMs) {
    private static final long NANOS = 1_000_000;

    long atNs() {
        return atMs * NANOS;
    }

    static final class Text implements ITypeConverter<Moment> {
        @Override
        public Moment convert(String text) {
            int at = text.lastIndexOf('@');
            String time = text.substring(at + 1);
            if (at < 1 || !time.matches("\\d{1,9}")) {
                throw new TypeConversionException(Words.in("cli").say("stop.wrong", text));
            }
            return new Moment(text.substring(0, at), Long.parseLong(time));
        }
    }
}
