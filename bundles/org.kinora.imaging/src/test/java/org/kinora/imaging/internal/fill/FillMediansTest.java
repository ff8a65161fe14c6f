package org.kinora.imaging.internal.fill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.opencv.global.opencv_photo;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinora.api.imaging.Raster;

/** The medians that published fillings are held to; runs in the Maven profile {@code pictures}, for it takes minutes. */
class FillMediansTest {
    private static final String SAMPLES = System.getProperty("kinora.skimage", "");

    @BeforeEach
    void wanted() {
        Assumptions.assumeFalse(SAMPLES.isEmpty(), "only in the profile pictures");
    }

    private static FillQuality held(List<FillSheets.Case> cases) {
        List<FillQuality> ours = new ArrayList<>();
        List<FillQuality> stokes = new ArrayList<>();
        for (FillSheets.Case one : cases) {
            try (Raster holed = TestPictures.holed(one.truth(), one.hole()); Raster filled = FillSheets.fill(holed, one.hole());
                    Raster smooth = TestPictures.opencv(holed, one.hole(), opencv_photo.INPAINT_NS)) {
                ours.add(FillQuality.of(one.truth(), filled, one.hole()));
                stokes.add(FillQuality.of(one.truth(), smooth, one.hole()));
            }
        }
        FillQuality middle = FillQuality.medians(ours);
        String told = FillSheets.text(middle) + ", Navier-Stokes " + FillSheets.text(FillQuality.medians(stokes));
        System.out.println(cases.size() + " pictures: " + told);
        assertThat(middle.texture()).as(told).isBetween(0.8, 1.25);
        assertThat(middle.gradient()).as(told).isLessThanOrEqualTo(0.14);
        assertThat(middle.seam()).as(told).isBetween(0.85, 1.2);
        assertThat(middle.psnr()).as(told).isGreaterThanOrEqualTo(FillQuality.medians(stokes).psnr() - 2);
        return middle;
    }

    private static List<FillSheets.Case> references() throws IOException {
        Path shared = Path.of(System.getProperty("kinora.shared", "../../../shared"), "data", "inpaint");
        Assumptions.assumeTrue(Files.isDirectory(shared), "the shared pictures are not here: " + shared);
        List<FillSheets.Case> cases = FillSheets.cases(shared, Path.of(SAMPLES));
        Assumptions.assumeTrue(cases.size() == 10, "scikit-image's samples are not in " + SAMPLES);
        return cases;
    }

    @Test
    void fills_of_ten_reference_and_twenty_painted_pictures_are_as_busy_as_the_truth_alike_and_without_seams() throws IOException {
        FillQuality references = held(references());
        FillQuality painted = held(FillSheets.rendered());
        assertThat(painted.texture() / references.texture()).isBetween(0.85, 1.15);
    }
}
