package roundtrip;

import org.junit.jupiter.api.Test;

class FirstTest {
    @Test
    void resolves() {
        Main.main(new String[0]);
    }
}
