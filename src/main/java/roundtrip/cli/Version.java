package roundtrip.cli;

import java.util.ResourceBundle;

/// Which version this is. The build writes it.
final class Version {
    private Version() {}

    static String number() {
        return ResourceBundle.getBundle("version").getString("version");
    }
}
