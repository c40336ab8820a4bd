package roundtrip.ui.presenter;

import javafx.scene.layout.Region;

/// The whole screen: the drawing above, the caption below; or nothing but black.
final class Slide extends Region {
    private final Board board;
    private final CaptionBand band;
    private final Region black = new Region();

    Slide(Board board, CaptionBand band) {
        this.board = board;
        this.band = band;
        getStyleClass().add("presenter");
        black.getStyleClass().add("blank-screen");
        black.setVisible(false);
        getChildren().addAll(board, band, black);
    }

    boolean isBlack() {
        return black.isVisible();
    }

    void black(boolean dark) {
        black.setVisible(dark);
    }

    @Override
    protected void layoutChildren() {
        double caption = band.fit(getWidth(), getHeight());
        board.resizeRelocate(0, 0, getWidth(), Math.max(0, getHeight() - caption));
        band.resizeRelocate(0, getHeight() - caption, getWidth(), caption);
        black.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
