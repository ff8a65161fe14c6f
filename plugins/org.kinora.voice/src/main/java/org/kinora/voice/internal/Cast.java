package org.kinora.voice.internal;

import java.util.ArrayList;
import java.util.List;
import org.kinora.api.work.Work;
import org.kinora.voice.internal.line.Chorus;
import org.kinora.voice.internal.line.Recital;
import org.kinora.voice.internal.manner.Manner;
import org.kinora.voice.internal.mary.Engine;
import org.kinora.voice.internal.mary.Utterance;
import org.kinora.voice.internal.sound.Timbre;
import org.kinora.voice.internal.text.Word;

/** Who speaks a line: one, or several together. */
record Cast(Engine engine, List<List<Word>> sentences, Work work) {
    private static final double SCALE = 1.0 / 32768;
    private static final int FADE = 192;

    /** One speaker. */
    Recital alone(Manner manner) {
        return recital(utterances(manner, work), manner);
    }

    /** Five who say the same at once; the times are those of the first, who is in front. */
    Recital together(Manner manner) {
        double share = 1.0 / (Chorus.OTHERS.size() + 1);
        List<Utterance> first = utterances(manner, work.part(0, share));
        Recital lead = recital(first, manner);
        for (int i = 0; i < Chorus.OTHERS.size(); i++) {
            Chorus.Member member = Chorus.OTHERS.get(i);
            Manner beside = member.beside(manner);
            List<Utterance> said = utterances(beside, work.part((i + 1) * share, (i + 2) * share));
            double[] sound = new double[lead.sound().length];
            int at = 0;
            for (int k = 0; k < said.size(); k++) {
                place(said.get(k).sound(), sound, at + member.late());
                at += first.get(k).sound().length;
            }
            even(sound, beside);
            Chorus.add(lead.sound(), sound, 0);
        }
        return lead;
    }

    private List<Utterance> utterances(Manner manner, Work part) {
        List<Utterance> utterances = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            utterances.add(Utterance.speak(engine, sentences.get(i), manner, work::checkCancelled));
            part.progress((i + 1.0) / sentences.size());
        }
        return utterances;
    }

    private Recital recital(List<Utterance> utterances, Manner manner) {
        double[] sound = new double[utterances.stream().mapToInt(utterance -> utterance.sound().length).sum()];
        List<Recital.Sound> sounds = new ArrayList<>();
        int at = 0;
        int number = 0;
        for (int i = 0; i < utterances.size(); i++) {
            Utterance utterance = utterances.get(i);
            place(utterance.sound(), sound, at);
            at += utterance.sound().length;
            for (Utterance.Spoken phone : utterance.phones())
                sounds.add(phone.word() < 0 ? Recital.Sound.pause(phone.samples())
                        : new Recital.Sound(phone.symbol(), number + phone.word(), sentences.get(i).get(phone.word()).shown(), phone.samples()));
            number += sentences.get(i).size();
        }
        work.checkCancelled();
        even(sound, manner);
        return new Recital(sound, List.copyOf(sounds));
    }

    private static void even(double[] sound, Manner manner) {
        Timbre.even(sound, Timbre.OWN_PITCH * StrictMath.pow(2, manner.pitch() / 1200), manner.breath() >= 1);
        if (manner.breath() < 1) Timbre.strain(sound, manner.effort());
    }

    private static void place(double[] utterance, double[] sound, int at) {
        for (int i = 0; i < utterance.length && at + i < sound.length; i++) {
            double fade = Math.min(1, (i + 1.0) / FADE);
            sound[at + i] += utterance[i] * SCALE * fade;
        }
    }
}
