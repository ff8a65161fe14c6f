package org.kinora.voice.neural.internal.model;

import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.voice.neural.internal.NeuralVoice;

/**
 * A loaded model; any thread, several at once.
 *
 * <p>Its inputs are those of VITS as Piper exports it: {@code input} (numbers of the sounds), {@code input_lengths}, {@code scales} (noise, length,
 * noise of the lengths) and, for several speakers, {@code sid}; its first output is the sound, a second one, where there is one, the length of each
 * sound in units of the hop. Noise is drawn inside the model without a seed, so both noises are asked for as 0: the same line is then the same bytes.
 */
final class Model implements AutoCloseable {
    private static final Texts TEXTS = Texts.beside(NeuralVoice.class);
    private static final String SPEAKER = "sid";
    private static final Map<String, OnnxJavaType> NEEDED = new TreeMap<>(Map.of("input", OnnxJavaType.INT64, "input_lengths", OnnxJavaType.INT64,
            "scales", OnnxJavaType.FLOAT));
    private static final int LONGEST = 48_000 * 600;
    private static final int SAID = 300;

    private final String name;
    private final OrtEnvironment environment;
    private final OrtSession session;
    private final boolean several;

    private Model(String name, OrtEnvironment environment, OrtSession session) throws OrtException {
        this.name = name;
        this.environment = environment;
        this.session = session;
        this.several = session.getInputInfo().containsKey(SPEAKER);
    }

    /** Loads a model; the first of all loads the runtime too. */
    static Model load(VoiceFile file) {
        OrtEnvironment environment = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL);
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL);
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setDeterministicCompute(true);
            OrtSession session = environment.createSession(file.model().toString(), options);
            try {
                String inputs = inputs(session);
                for (Map.Entry<String, OnnxJavaType> needed : NEEDED.entrySet())
                    if (!fits(session, needed.getKey(), needed.getValue())) throw TEXTS.failure(Kind.DAMAGED, "model.inputs", file.name(), inputs);
                return new Model(file.name(), environment, session);
            } catch (RuntimeException unfit) {
                session.close();
                throw unfit;
            }
        } catch (OrtException unreadable) {
            throw TEXTS.failure(Kind.DAMAGED, "model.damaged", file.name(), file.model().getFileName(), said(unreadable), unreadable);
        }
    }

    /**
     * Runs the model.
     *
     * @param speaker number of the speaker; ignored by a model of one
     * @param length factor on all durations
     * @param stop asked every 20 ms or so; true ends the run with an exception
     */
    Spoken speak(List<Long> ids, int speaker, double length, int hop, BooleanSupplier stop) {
        Map<String, OnnxTensor> inputs = new LinkedHashMap<>();
        try (OrtSession.RunOptions options = new OrtSession.RunOptions(); Watch watch = new Watch(options, stop)) {
            options.setLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL);
            inputs.put("input", longs(ids.stream().mapToLong(Long::longValue).toArray(), 1, ids.size()));
            inputs.put("input_lengths", longs(new long[] {ids.size()}, 1));
            inputs.put("scales", OnnxTensor.createTensor(environment, FloatBuffer.wrap(new float[] {0, (float) length, 0}), new long[] {3}));
            if (several) inputs.put(SPEAKER, longs(new long[] {speaker}, 1));
            try (OrtSession.Result result = session.run(inputs, options)) {
                return spoken(result, ids.size(), hop);
            }
        } catch (OrtException failed) {
            throw TEXTS.failure(Kind.PROVIDER, "model.run", name, said(failed), failed);
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }

    private Spoken spoken(OrtSession.Result result, int count, int hop) {
        if (!(result.get(0) instanceof OnnxTensor sound) || sound.getInfo().type != OnnxJavaType.FLOAT || sound.getInfo().getNumElements() == 0
                || sound.getInfo().getNumElements() > LONGEST) throw TEXTS.failure(Kind.PROVIDER, "model.sound", name, result.get(0).getInfo());
        float[] samples = new float[(int) sound.getInfo().getNumElements()];
        sound.getFloatBuffer().get(samples);
        for (float sample : samples) if (!Float.isFinite(sample)) throw TEXTS.failure(Kind.PROVIDER, "model.sound", name,
                "samples that are no numbers");
        return new Spoken(samples, result.size() > 1 ? lengths(result.get(1), count, hop, samples.length) : List.of());
    }

    /** Lengths that are not those of the sounds asked for, or do not add up to the sound, are no lengths. */
    private static List<Long> lengths(OnnxValue value, int count, int hop, int samples) {
        if (!(value instanceof OnnxTensor tensor) || tensor.getInfo().getNumElements() != count) return List.of();
        List<Long> lengths = new ArrayList<>();
        long sum = 0;
        for (int i = 0; i < count; i++) {
            double units = switch (tensor.getInfo().type) {
                case FLOAT -> tensor.getFloatBuffer().get(i);
                case INT64 -> tensor.getLongBuffer().get(i);
                case INT32 -> tensor.getIntBuffer().get(i);
                default -> -1;
            };
            if (!(units >= 0)) return List.of();
            lengths.add(Math.round(units * hop));
            sum += lengths.getLast();
        }
        return Math.abs(sum - samples) <= 2L * hop ? lengths : List.of();
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException lost) {
            throw new IllegalStateException(lost);
        }
    }

    private OnnxTensor longs(long[] values, long... shape) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape);
    }

    private static boolean fits(OrtSession session, String input, OnnxJavaType type) throws OrtException {
        return session.getInputInfo().get(input) instanceof ai.onnxruntime.NodeInfo node && node.getInfo() instanceof TensorInfo tensor
                && tensor.type == type;
    }

    private static String inputs(OrtSession session) throws OrtException {
        List<String> inputs = new ArrayList<>();
        session.getInputInfo().forEach((input, node) -> inputs.add(input + (node.getInfo() instanceof TensorInfo tensor ? " " + tensor.type : "")));
        return String.join(", ", inputs);
    }

    private static String said(OrtException problem) {
        String text = String.valueOf(problem.getMessage()).strip();
        return text.length() <= SAID ? text : text.substring(0, SAID);
    }

    /** Ends a run from another thread. */
    private static final class Watch implements AutoCloseable {
        private static final int POLL = 20;

        private final Thread thread;

        Watch(OrtSession.RunOptions options, BooleanSupplier stop) {
            thread = Thread.ofVirtual().name("watching a voice").start(() -> {
                try {
                    while (!stop.getAsBoolean()) Thread.sleep(POLL);
                    options.setTerminate(true);
                } catch (InterruptedException over) {
                    // The run has ended.
                } catch (OrtException deaf) {
                    throw new IllegalStateException(deaf);
                }
            });
        }

        @Override
        public void close() {
            boolean interrupted = false;
            thread.interrupt();
            while (true) {
                try {
                    thread.join();
                    break;
                } catch (InterruptedException again) {
                    interrupted = true;
                }
            }
            if (interrupted) Thread.currentThread().interrupt();
        }
    }
}
