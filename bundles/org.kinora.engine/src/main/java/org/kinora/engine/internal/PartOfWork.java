package org.kinora.engine.internal;

import org.kinora.api.work.Work;

/** A view of a work whose progress covers a part of the whole. */
record PartOfWork(Work whole, double from, double to) implements WorkView {
    @Override
    public void progress(double fraction) {
        whole.progress(fraction < 0 ? fraction : from + Math.min(1, fraction) * (to - from));
    }

    @Override
    public Work part(double first, double last) {
        return new PartOfWork(whole, from + first * (to - from), from + last * (to - from));
    }
}
