package org.kinora.imaging.internal.compose;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.global.opencv_imgcodecs;
import org.bytedeco.opencv.opencv_core.Mat;
import org.kinora.api.imaging.Cutout;
import org.kinora.api.imaging.FigureSetting;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.imaging.internal.cv.Interleaving;
import org.kinora.imaging.internal.cv.TestPictures;
import org.kinora.imaging.internal.raster.PlaneConversions;
import org.kinora.testkit.TestWork;

/** Sets a figure into a background, plain and with light and shadow: {@code ComposeLook BACKGROUND FIGURE OUT X Y HEIGHT}. */
final class ComposeLook {
    private ComposeLook() {}

    public static void main(String[] words) {
        TestPictures pictures = new TestPictures();
        PlaneConversions conversions = new PlaneConversions(pictures.cv());
        CompositionDesk desk = new CompositionDesk(pictures.cv(), conversions, new HaarFaces(pictures.cv(), conversions));
        try (TestWork work = new TestWork()) {
            Raster background = pictures.read(Path.of(words[0]), work);
            Cutout figure = new Cutout(alpha(Path.of(words[1]), pictures), Integer.parseInt(words[3]), Integer.parseInt(words[4]),
                    Integer.parseInt(words[5]), 3000);
            pictures.write(desk.over(background, Optional.empty(), List.of(figure), new FigureSetting(0, 0, 0), work), Path.of(words[2]
                    + "-plain.png"));
            pictures.write(desk.over(background, Optional.empty(), List.of(figure), FigureSetting.USUAL, work), Path.of(words[2] + "-set.png"));
        }
    }

    private static Raster alpha(Path file, TestPictures pictures) {
        pictures.cv().load();
        try (PointerScope scope = new PointerScope()) {
            Mat read = opencv_imgcodecs.imread(file.toString(), opencv_imgcodecs.IMREAD_UNCHANGED);
            byte[] bytes = Interleaving.bytes(read);
            Raster raster = Raster.unbounded(read.cols(), read.rows(), RasterFormat.RGBA8);
            for (int plane = 0; plane < 4; plane++) {
                byte[] codes = new byte[bytes.length / 4];
                for (int i = 0; i < codes.length; i++) codes[i] = bytes[4 * i + (plane == 3 ? 3 : 2 - plane)];
                Interleaving.fill(raster, plane, codes);
            }
            return raster;
        }
    }
}
