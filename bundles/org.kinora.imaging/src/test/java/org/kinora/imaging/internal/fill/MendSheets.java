package org.kinora.imaging.internal.fill;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.kinora.api.imaging.Filling;
import org.kinora.api.imaging.Margins;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.Raster;
import org.kinora.imaging.internal.cv.OpenCv;
import org.kinora.testkit.TestWork;

/**
 * Widened pictures, and a filled one without a truth, to look at; and how long large holes take. Arguments: shared/data/inpaint, the other pictures,
 * sheets.
 */
final class MendSheets {
    private MendSheets() {
    }

    public static void main(String[] args) throws Exception {
        Path shared = Path.of(args[0]);
        Path others = Path.of(args[1]);
        Path out = Files.createDirectories(Path.of(args[2]));
        Retoucher retoucher = new Retoucher(new OpenCv(), 2);
        Mask gone = TestPictures.mask(shared.resolve("forest_mask.png"));
        Raster forest = TestPictures.read(shared.resolve("forest.bmp"));
        TestPictures.write(out.resolve("forest.png"), TestPictures.matrix(retoucher.fill(forest, gone, Optional.empty(), Filling.DEFAULT,
                new TestWork())));
        for (String name : new String[] {"coffee.png", "rocket.jpg", "brick.png", "astronaut.png", "chelsea.png"}) {
            Raster wide = retoucher.widen(TestPictures.read(others.resolve(name)), new Margins(90, 40, 90, 0), Filling.DEFAULT, new TestWork());
            TestPictures.write(out.resolve("wide-" + name.replace(".jpg", ".png")), TestPictures.matrix(wide));
        }
        Raster stripes = Drawn.picture(100, 80, org.kinora.api.imaging.RasterFormat.RGB8, (p, x, y) -> y / 10 % 2 == 0 ? 0.8 : 0.2 + 0.1 * p);
        TestPictures.write(out.resolve("wide-stripes.png"), TestPictures.matrix(retoucher.widen(stripes, new Margins(30, 0, 25, 0),
                Filling.DEFAULT, new TestWork())));
    }
}
