package roundtrip.cli;

import java.util.Locale;

import roundtrip.topology.Design;

/// Draws a picture of a design without a display.
public interface Renderer {
    /// How the picture looks.
    enum Look {
        LIGHT,
        DARK,
        CONTRAST;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// @param scale pixels of the picture for one of the drawing
    /// @return a PNG file
    /// @throws NoPictureException if no picture can be drawn on this machine
    byte[] png(Design design, Look look, double scale) throws NoPictureException;
}
