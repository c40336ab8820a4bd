package roundtrip.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/// The sentences of one room: a message bundle `words/<name>.properties` read with [MessageFormat].
public final class Words {
    private final ResourceBundle bundle;

    private Words(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /// The bundle of that name in the language of the user, English where there is no translation.
    ///
    /// @throws MissingResourceException if there is no such bundle
    public static Words in(String bundle) {
        return new Words(ResourceBundle.getBundle("words." + bundle, Locale.getDefault(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /// The sentence of that key with its arguments filled in. Numbers are written as in a file (`1000`, not `1,000`).
    ///
    /// @throws MissingResourceException if the bundle has no such key
    public String say(String key, Object... arguments) {
        Object[] texts = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            texts[i] = arguments[i] instanceof Integer || arguments[i] instanceof Long
                    ? String.valueOf(arguments[i])
                    : arguments[i];
        }
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(texts);
    }

    /// The sentence of a number of things: key `<key>.one` for one, `<key>.many` otherwise, the number being `{0}`.
    public String count(String key, long number, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = number;
        System.arraycopy(more, 0, arguments, 1, more.length);
        return say(key + (number == 1 ? ".one" : ".many"), arguments);
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }
}
