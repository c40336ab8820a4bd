package roundtrip.formats.mermaid.design;

import java.util.Optional;

import roundtrip.topology.Kind;
import roundtrip.topology.Trait;

/// What a part is called by its label. `Load Balancer - HAProxy` is HAProxy; `Web server 1 (nginx)` is nginx on a machine called
/// "Web server 1".
///
/// @param machine what the machine is called that the part brings
record PartNames(String part, String machine) {
    static PartNames of(Kind kind, String label) {
        Vocabulary vocabulary = Vocabulary.standard();
        Optional<Vocabulary.Word> whole = vocabulary.find(Vocabulary.KIND, label);
        if (whole.isPresent() && whole.get().spelling().equalsIgnoreCase(label)) {
            return new PartNames(whole.get().spelling(), whole.get().spelling());
        }
        LabelParts parts = LabelParts.of(label);
        boolean headIsKind = vocabulary.find(Vocabulary.KIND, parts.head())
                .filter(word -> word.isAll() || kind.has(Trait.BRINGS_SERVER))
                .filter(word -> word.spelling().isEmpty() && word.means().equals(kind.word())).isPresent();
        Optional<Vocabulary.Word> product = vocabulary.find(Vocabulary.KIND, parts.tail())
                .filter(word -> !word.spelling().isEmpty() && word.means().equals(kind.word()));
        if (headIsKind && product.isPresent()) {
            String said = parts.tail().indexOf('\n') < 0 ? parts.tail() : label;
            return new PartNames(product.get().isAll() ? product.get().spelling() : said, parts.head());
        }
        return kind == Kind.DNS && NameRecord.isIn(parts.tail())
                ? new PartNames(parts.head(), parts.head())
                : new PartNames(label, label);
    }
}
