package roundtrip.cli;

import java.util.Locale;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import roundtrip.topology.Acceptance;
import roundtrip.words.Words;

/// A finding that is accepted for this run, `RULE@SUBJECT` or `RULE@SUBJECT=REASON`.
record Pardon(String rule, String subject, String reason) {
    String id() {
        return Acceptance.id(rule, subject);
    }

    static final class Text implements ITypeConverter<Pardon> {
        @Override
        public Pardon convert(String text) {
            int at = text.indexOf('@');
            int equals = text.indexOf('=', at + 1);
            String rule = (at < 0 ? text : text.substring(0, at)).strip().toUpperCase(Locale.ROOT);
            String subject = text.substring(at + 1, equals < 0 ? text.length() : equals).strip();
            if (at < 0 || !rule.matches(Acceptance.RULE) || subject.isEmpty()) {
                throw new TypeConversionException(Words.in("cli").say("accept.wrong", text));
            }
            String reason = equals < 0 ? "" : text.substring(equals + 1).strip();
            return new Pardon(rule, subject,
                    reason.isEmpty() ? Words.in("cli").say("accept.reason") : reason);
        }
    }
}
