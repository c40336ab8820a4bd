package roundtrip;

import java.util.concurrent.CompletionException;

import roundtrip.cli.NoPictureException;
import roundtrip.cli.Renderer;
import roundtrip.topology.Design;
import roundtrip.ui.canvas.Picture;
import roundtrip.ui.theme.Theme;

/// The pictures of the canvas, for the command line.
final class Camera implements Renderer {
    @Override
    public byte[] png(Design design, Look look, double scale) throws NoPictureException {
        Theme theme = switch (look) {
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
            case CONTRAST -> Theme.CONTRAST;
        };
        try {
            return Quietly.call(() -> Picture.render(design.topology(), theme, scale));
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof LinkageError missing) {
                throw new NoPictureException(missing);
            }
            throw failure;
        }
    }
}
