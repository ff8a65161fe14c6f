package org.kinora.splat.internal.train;

import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;
import org.kinora.api.splat.SplatScene;
import org.kinora.splat.internal.cpu.Crew;

/** Adam (Kingma and Ba 2015) with 0.9, 0.999, 1e-15 and bias correction; first and second moments lie beside each number as in the scene. */
final class Adam {
    private static final VectorSpecies<Float> S = FloatVector.SPECIES_PREFERRED;
    private static final double FIRST = 0.9;
    private static final double SECOND = 0.999;
    private static final float TINY = 1e-15f;

    private final Crew crew;

    Adam(Crew crew) {
        this.crew = crew;
    }

    /**
     * One step of all numbers up to a degree.
     *
     * @param step from 1
     */
    void step(SplatScene scene, SplatScene slopes, SplatScene first, SplatScene second, Rates rates, int step, int degree) {
        double correctFirst = 1 - Math.pow(FIRST, step);
        double correctSecond = 1 - Math.pow(SECOND, step);
        int planes = SplatScene.planes(Math.min(degree, scene.degree()));
        crew.each(planes, (worker, plane) -> {
            // p -= rate / correctFirst * m / (sqrt(v / correctSecond) + tiny), with the corrections in two factors
            float rate = (float) (rates.of(plane, step) * Math.sqrt(correctSecond) / correctFirst);
            float tiny = (float) (TINY * Math.sqrt(correctSecond));
            plane(scene.memory(), slopes.memory(), first.memory(), second.memory(), plane * scene.pitch(), scene.count(), rate, Math.max(tiny, 1e-30f));
        });
    }

    private static void plane(MemorySegment values, MemorySegment slopes, MemorySegment first, MemorySegment second, long at, int count, float rate,
            float tiny) {
        ByteOrder order = ByteOrder.nativeOrder();
        for (int i = 0; i < count; i += S.length()) {
            long place = at + 4L * i;
            FloatVector g = FloatVector.fromMemorySegment(S, slopes, place, order);
            FloatVector m = FloatVector.fromMemorySegment(S, first, place, order);
            FloatVector v = FloatVector.fromMemorySegment(S, second, place, order);
            m = m.mul((float) FIRST).add(g.mul((float) (1 - FIRST)));
            v = v.mul((float) SECOND).add(g.mul(g).mul((float) (1 - SECOND)));
            m.intoMemorySegment(first, place, order);
            v.intoMemorySegment(second, place, order);
            FloatVector p = FloatVector.fromMemorySegment(S, values, place, order);
            p.sub(m.mul(rate).div(v.lanewise(VectorOperators.SQRT).add(tiny))).intoMemorySegment(values, place, order);
        }
    }
}
