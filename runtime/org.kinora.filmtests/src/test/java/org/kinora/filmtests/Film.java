package org.kinora.filmtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A film file as other programs see it. */
record Film(Path file, JsonObject probed) {
    static Film of(Path file) throws IOException, InterruptedException {
        assertThat(file).isNotEmptyFile();
        String json = tool("ffprobe", "-v", "error", "-show_streams", "-show_format", "-show_chapters", "-of", "json", file.toString());
        return new Film(file, JsonParser.parseString(json).getAsJsonObject());
    }

    /** Codecs of picture, sound and captions. */
    List<String> codecs() {
        List<String> codecs = new ArrayList<>();
        for (JsonElement stream : probed.getAsJsonArray("streams")) codecs.add(stream.getAsJsonObject().get("codec_name").getAsString());
        return codecs;
    }

    double seconds() {
        return probed.getAsJsonObject("format").get("duration").getAsDouble();
    }

    List<String> chapters() {
        JsonArray chapters = probed.getAsJsonArray("chapters");
        List<String> titles = new ArrayList<>();
        for (JsonElement chapter : chapters) titles.add(chapter.getAsJsonObject().getAsJsonObject("tags").get("title").getAsString());
        return titles;
    }

    /** Hashes of all decoded frames and samples. */
    String decoded() throws IOException, InterruptedException {
        return tool("ffmpeg", "-v", "error", "-i", file.toString(), "-map", "0:v:0", "-map", "0:a:0", "-f", "streamhash", "-hash", "md5", "-");
    }

    /** Integrated loudness in LUFS and true peak in dBTP by EBU R 128. */
    double[] loudness() throws IOException, InterruptedException {
        String said = tool("ffmpeg", "-nostats", "-hide_banner", "-i", file.toString(), "-map", "0:a:0", "-af", "ebur128=peak=true", "-f", "null", "-");
        String summary = said.substring(said.lastIndexOf("Summary:"));
        return new double[] {number(summary, "I:"), number(summary, "Peak:")};
    }

    private static double number(String text, String label) {
        return Double.parseDouble(text.substring(text.indexOf(label) + label.length()).strip().split("\\s+")[0]);
    }

    /** Runs a program of FFmpeg: the machine's, else the one that Kinora unpacked. */
    static String tool(String name, String... words) throws IOException, InterruptedException {
        Path program = Stream.concat(Stream.of(Path.of("/usr/bin", name), Path.of("/usr/local/bin", name)), unpacked(name)).filter(Files::isExecutable).findFirst()
                .orElseThrow(() -> new AssertionError("there is no " + name + " on this machine and Kinora unpacked none"));
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        if (!program.startsWith("/usr")) builder.environment().put("LD_LIBRARY_PATH", program.getParent().toString());
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as("%s said: %s", name, said).isZero();
        return said;
    }

    private static Stream<Path> unpacked(String name) throws IOException {
        Path cache = Product.home().resolve("cache");
        if (!Files.isDirectory(cache)) return Stream.empty();
        try (Stream<Path> folders = Files.list(cache)) {
            return folders.filter(folder -> folder.getFileName().toString().startsWith("ffmpeg-gpl-")).map(folder -> folder.resolve(name)).toList().stream();
        }
    }

    /** Mean red, green and blue of the frame at a time, 0 to 255. */
    static int[] colour(Path film, String seconds) throws IOException, InterruptedException {
        Path pixel = film.resolveSibling("pixel.rgb");
        tool("ffmpeg", "-y", "-v", "error", "-ss", seconds, "-i", film.toString(), "-frames:v", "1", "-vf", "scale=1:1:flags=area", "-pix_fmt", "rgb24", "-f",
                "rawvideo", pixel.toString());
        byte[] rgb = Files.readAllBytes(pixel);
        return new int[] {rgb[0] & 255, rgb[1] & 255, rgb[2] & 255};
    }
}
