package roundtrip.formats.mermaid;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Names of classes as every Mermaid reads them: words with single hyphens between them, the first of which is not reserved.
/// Others are replaced, in the definition as on the nodes.
final class ClassNames {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z]\\w*(-\\w+)*");

    private ClassNames() {}

    static String written(String name) {
        int hyphen = name.indexOf('-');
        boolean isSafe = PLAIN.matcher(name).matches()
                && !Reserved.isRisky(hyphen < 0 ? name : name.substring(0, hyphen));
        return isSafe ? name : Ids.safe(name);
    }

    /// The names of a definition, with commas between them; `default` is the class of all.
    static String ofDefinition(String names) {
        return Arrays.stream(names.split(",")).map(name -> name.equals("default") ? name : written(name))
                .collect(Collectors.joining(","));
    }
}
