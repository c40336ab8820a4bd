package roundtrip.formats.drawio;

import java.math.BigDecimal;

/// Lengths in files: to hundredths of a px, without zeros that say nothing.
final class Numbers {
    private Numbers() {}

    static BigDecimal of(double length) {
        BigDecimal number = BigDecimal.valueOf(Places.rounded(length)).stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    static String text(double length) {
        return of(length).toPlainString();
    }
}
