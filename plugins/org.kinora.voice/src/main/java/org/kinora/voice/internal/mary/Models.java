package org.kinora.voice.internal.mary;

import java.util.List;
import marytts.htsengine.CartTreeSet;
import marytts.htsengine.HMMData;
import marytts.htsengine.HTSModel;
import marytts.htsengine.HTSParameterGeneration;
import marytts.htsengine.HTSUttModel;

/**
 * Asks the hidden Markov models of the voice for the parameters of a sentence.
 *
 * <p>Follows {@code marytts.modules.HTSEngine.processTargetList}, with the duration of every phoneme and pause under our control.
 */
final class Models {
    /** Frames after which a sentence is under way. */
    private static final int SETTLED = 12;

    private Models() {}

    /**
     * The parameters of a sentence in the voice's own pitch.
     *
     * @param lengths factor on the duration of each phoneme
     * @param pauses frames of each pause; ignored for other phonemes
     */
    static Frames frames(List<Phone> phones, double[] lengths, int[] pauses, HMMData data) {
        CartTreeSet trees = data.getCartTreeSet();
        HTSUttModel utterance = new HTSUttModel();
        int[] durations = new int[phones.size()];
        double carry = 0;
        for (int i = 0; i < durations.length; i++) {
            Phone phone = phones.get(i);
            HTSModel model = new HTSModel(trees.getNumStates());
            model.setPhoneName(phone.symbol());
            if (phone.pause()) model.setGvSwitch(false);
            trees.searchDurInCartTree(model, phone.context(), data, i == 0, false, 0);
            carry = phone.pause() ? rest(model, pauses[i]) : stretch(model, lengths[i], carry);
            durations[i] = model.getTotalDur();
            trees.searchLf0InCartTree(model, phone.context(), data.getFeatureDefinition(), data.getUV());
            trees.searchMgcInCartTree(model, phone.context(), data.getFeatureDefinition());
            trees.searchStrInCartTree(model, phone.context(), data.getFeatureDefinition());
            utterance.addUttModel(model);
            utterance.setTotalFrame(utterance.getTotalFrame() + durations[i]);
            for (int state = 0; state < trees.getNumStates(); state++)
                if (model.getVoiced(state)) utterance.setLf0Frame(utterance.getLf0Frame() + model.getDur(state));
        }
        return generate(utterance, durations, data);
    }

    /** Scales the states of a model; the rounding error is carried to the next state, as the models' own rule does. */
    private static double stretch(HTSModel model, double factor, double carry) {
        int total = 0;
        double error = carry;
        int states = 5;
        for (int state = 0; state < states; state++) {
            double wanted = model.getDur(state) * factor + error;
            int frames = Math.max(1, (int) StrictMath.floor(wanted + 0.5));
            error = Math.clamp(wanted - frames, -1.0, 1.0);
            model.setDur(state, frames);
            total += frames;
        }
        model.setTotalDur(total);
        return error;
    }

    private static double rest(HTSModel model, int frames) {
        int states = 5;
        int total = Math.max(states, frames);
        for (int state = 0; state < states; state++) model.setDur(state, total * (state + 1) / states - total * state / states);
        model.setTotalDur(total);
        return 0;
    }

    private static Frames generate(HTSUttModel utterance, int[] durations, HMMData data) {
        boolean voiceless = utterance.getLf0Frame() == 0;
        if (voiceless) {
            utterance.getUttModel(0).setVoiced(0, true);
            utterance.setLf0Frame(utterance.getUttModel(0).getDur(0));
        }
        HTSParameterGeneration generation = new HTSParameterGeneration();
        try {
            generation.htsMaximumLikelihoodParameterGeneration(utterance, data);
        } catch (Exception e) {
            throw new IllegalStateException("MaryTTS cannot generate speech parameters", e);
        }
        int count = utterance.getTotalFrame();
        double[] pitch = new double[count];
        double[][] spectrum = new double[count][];
        double[][] voicing = new double[count][];
        boolean[] voiced = generation.getVoicedArray();
        for (int frame = 0, next = 0; frame < count; frame++) {
            pitch[frame] = voiced[frame] && !voiceless ? generation.getlf0Pst().getPar(next++, 0) : Double.NaN;
            spectrum[frame] = row(generation.getMcepPst(), frame);
            voicing[frame] = row(generation.getStrPst(), frame);
        }
        begin(spectrum);
        return new Frames(spectrum, voicing, pitch, new double[count], durations);
    }

    /**
     * A sentence begins without a pause, where the models' course through time has nothing before it to hold on to and may start far too loud: such
     * frames are made like the first that is settled.
     */
    private static void begin(double[][] spectrum) {
        int settled = Math.min(SETTLED, spectrum.length - 1);
        double loudest = Double.NEGATIVE_INFINITY;
        for (int i = settled; i < Math.min(3 * SETTLED, spectrum.length); i++) loudest = Math.max(loudest, spectrum[i][0]);
        for (int i = 0; i < settled; i++) if (spectrum[i][0] > loudest) spectrum[i] = spectrum[settled].clone();
    }

    private static double[] row(marytts.htsengine.HTSPStream stream, int frame) {
        double[] row = new double[stream.getOrder()];
        for (int i = 0; i < row.length; i++) row[i] = stream.getPar(frame, i);
        return row;
    }
}
