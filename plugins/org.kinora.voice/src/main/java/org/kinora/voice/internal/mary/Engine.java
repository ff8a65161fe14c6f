package org.kinora.voice.internal.mary;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import marytts.LocalMaryInterface;
import marytts.datatypes.MaryXML;
import marytts.features.FeatureRegistry;
import marytts.features.TargetFeatureComputer;
import marytts.htsengine.HMMData;
import marytts.htsengine.HMMVoice;
import marytts.modules.TargetFeatureLister;
import marytts.modules.synthesis.Voice;
import marytts.unitselection.select.Target;
import marytts.util.MaryCache;
import marytts.util.dom.MaryDomUtils;
import org.kinora.voice.internal.text.Token;
import org.kinora.voice.internal.text.Word;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.traversal.TreeWalker;

/**
 * The one MaryTTS of this plug-in, started at first use.
 *
 * <p>Its linguistic modules share state, so analysis is serialised here (a few milliseconds a sentence); the models are only read and serve
 * any number of threads. MaryTTS finds its parts through the context class loader, so every call runs under the library's.
 */
public final class Engine {
    private static final String VOICE = "cmu-slt-hsmm";

    private record Started(LocalMaryInterface mary, HMMData models, TargetFeatureComputer features) {}

    private final Pronunciations pronunciations = new Pronunciations();
    private CompletableFuture<Started> start;

    /**
     * The models of the voice; starts MaryTTS when it is not yet running (about 2 s, several on a busy machine).
     *
     * @param checkpoint called every 100 ms while it starts; throws to stop waiting, the start goes on for others
     */
    public HMMData models(Runnable checkpoint) {
        CompletableFuture<Started> coming = begun();
        while (true) {
            checkpoint.run();
            try {
                return coming.get(100, TimeUnit.MILLISECONDS).models();
            } catch (TimeoutException notYet) {
                continue;
            } catch (ExecutionException failed) {
                throw new IllegalStateException(failed.getCause());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                checkpoint.run();
                throw new IllegalStateException("interrupted while MaryTTS starts", stopped);
            }
        }
    }

    /**
     * The phonemes of a sentence as SAMPA, without its pauses; an apostrophe stands before a stressed vowel.
     *
     * @param checkpoint as for {@link #models}
     */
    public List<String> phonemes(List<Word> sentence, Runnable checkpoint) {
        models(checkpoint);
        return analyse(sentence).stream().filter(phone -> !phone.pause()).map(Phone::marked).toList();
    }

    /** The phonemes of a sentence in order, pauses included, the last one a pause. */
    synchronized List<Phone> analyse(List<Word> sentence) {
        Started engine = begun().join();
        return inLibrary(() -> {
            try {
                Document spoken = engine.mary().generateXML(document(sentence));
                return phones(spoken, engine.features());
            } catch (Exception e) {
                throw new IllegalStateException("MaryTTS cannot analyse " + sentence, e);
            }
        });
    }

    /** A start on a thread of its own, since nothing stops MaryTTS on its way; one that failed is tried again. */
    private synchronized CompletableFuture<Started> begun() {
        if (start == null || start.isCompletedExceptionally())
            start = CompletableFuture.supplyAsync(() -> inLibrary(Engine::start),
                    task -> Thread.ofPlatform().daemon().name("voice start").start(task));
        return start;
    }

    private static Started start() {
        // Else MaryTTS puts a folder with a log into the folder that Kinora was started in.
        System.setProperty("log4j.logger.marytts", "OFF");
        try {
            LocalMaryInterface mary = new LocalMaryInterface();
            mary.setVoice(VOICE);
            mary.setInputType("WORDS");
            mary.setOutputType("ALLOPHONES");
            HMMVoice voice = (HMMVoice) Voice.getVoice(VOICE);
            HMMData models = voice.getHMMData();
            models.setUseAcousticModels(false);
            // MaryTTS asks this class in a shutdown hook, when its bundle is closed and loads no more classes.
            MaryCache.haveCache();
            return new Started(mary, models, FeatureRegistry.getTargetFeatureComputer(voice, models.getFeatureDefinition().getFeatureNames()));
        } catch (Exception e) {
            throw new IllegalStateException("MaryTTS does not start", e);
        }
    }

    private Document document(List<Word> sentence) {
        Document document = MaryXML.newDocument();
        document.getDocumentElement().setAttribute("xml:lang", "en-US");
        Element parent = MaryXML.appendChildElement(MaryXML.appendChildElement(document.getDocumentElement(), MaryXML.PARAGRAPH), MaryXML.SENTENCE);
        for (int i = 0; i < sentence.size(); i++) {
            Word word = sentence.get(i);
            for (Token token : word.tokens()) {
                Element element = token(parent, token.text(), i);
                String sounds = sounds(token);
                if (!sounds.isEmpty()) element.setAttribute("ph", sounds);
                if (word.stressed()) element.setAttribute("accent", "L+H*");
            }
            if (!word.after().mark().isEmpty()) token(parent, word.after().mark(), i).setAttribute("pos", ".");
        }
        return document;
    }

    private String sounds(Token token) {
        if (token.broken()) return pronunciations.beginning(token.text());
        return token.sounds().isEmpty() ? pronunciations.of(token.text()) : token.sounds();
    }

    private static Element token(Element parent, String text, int word) {
        Element token = MaryXML.appendChildElement(parent, MaryXML.TOKEN);
        token.setTextContent(text);
        token.setAttribute("word", Integer.toString(word));
        return token;
    }

    private static List<Phone> phones(Document spoken, TargetFeatureComputer features) throws Exception {
        TreeWalker walker = MaryDomUtils.createTreeWalker(spoken, spoken, MaryXML.TOKEN, MaryXML.PHONE, MaryXML.BOUNDARY);
        List<Element> sounding = new ArrayList<>();
        List<Integer> words = new ArrayList<>();
        int word = 0;
        for (Element element = (Element) walker.nextNode(); element != null; element = (Element) walker.nextNode()) {
            switch (element.getTagName()) {
                case MaryXML.TOKEN -> word = Integer.parseInt(element.getAttribute("word"));
                case MaryXML.BOUNDARY -> {
                    if (pauses(element) && !sounding.isEmpty() && !sounding.getLast().getTagName().equals(MaryXML.BOUNDARY)) {
                        sounding.add(element);
                        words.add(word);
                    }
                }
                default -> {
                    sounding.add(element);
                    words.add(word);
                }
            }
        }
        List<Target> targets = new TargetFeatureLister().getListTargetFeatures(features, sounding);
        List<Phone> phones = new ArrayList<>();
        for (int i = 0; i < targets.size(); i++) phones.add(phone(targets.get(i), i < words.size() ? words.get(i) : word, features));
        return phones;
    }

    private static boolean pauses(Element boundary) {
        String index = boundary.getAttribute("breakindex");
        return !index.isEmpty() && Integer.parseInt(index) >= 3;
    }

    private static Phone phone(Target target, int word, TargetFeatureComputer features) {
        String symbol = target.getFeatureVector().getFeatureAsString(features.getFeatureDefinition().getFeatureIndex("phone"),
                features.getFeatureDefinition());
        return new Phone(symbol, target.getFeatureVector(), word, "aeiouAEIOUV@{r=".indexOf(symbol.charAt(0)) >= 0, stressed(target, features));
    }

    private static boolean stressed(Target target, TargetFeatureComputer features) {
        int index = features.getFeatureDefinition().getFeatureIndex("stressed");
        return target.getFeatureVector().getFeatureAsString(index, features.getFeatureDefinition()).equals("1");
    }

    private static <T> T inLibrary(Supplier<T> call) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(LocalMaryInterface.class.getClassLoader());
        try {
            return call.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
