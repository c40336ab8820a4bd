package roundtrip.formats.json;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Datum;

/// Brings documents of one form of the file to the next. It is asked about every member and value of the document, from the
/// root down; what it says nothing about stays as it is, with its line.
///
/// To change the form, write one such class and add it to the end of [Forms#STANDARD].
interface Migration {
    /// What a member is called in the next form; null leaves it out.
    default @Nullable String name(Passage member) {
        return member.name();
    }

    /// What stands in place of a value in the next form; null keeps the value and goes on to what lies inside it.
    default @Nullable Datum replacement(Passage value) {
        return null;
    }
}
