package org.kinora.splat.cuda.internal.device;

/** Memory on a device that grows when more is needed. */
public final class Room implements AutoCloseable {
    private final Device device;
    private long address;
    private long bytes;

    Room(Device device) {
        this.device = device;
    }

    /** Where it lies. */
    public long at() {
        return address;
    }

    public long bytes() {
        return bytes;
    }

    /** Makes room for so many bytes; what was in it is lost when it was too small. It keeps a quarter more than was asked, where there is enough. */
    public void need(long wanted) {
        if (wanted <= bytes) return;
        boolean first = bytes == 0;
        close();
        long more = (first ? wanted : wanted + wanted / 4) + 255 & -256;
        try {
            address = device.allocate(more);
            bytes = more;
        } catch (Device.Exhausted tight) {
            long just = wanted + 255 & -256;
            if (just == more) throw tight;
            address = device.allocate(just);
            bytes = just;
        }
    }

    /** Makes room for so many bytes and keeps the first ones. */
    public void grow(long wanted, long kept) {
        if (wanted <= bytes) return;
        long rounded = wanted + 255 & -256;
        long larger = device.allocate(rounded);
        if (kept > 0) device.copy(address, larger, kept);
        replace(larger, rounded);
    }

    /** Takes over memory of the same device instead of what it has. */
    public void replace(long other, long size) {
        close();
        address = other;
        bytes = size;
    }

    @Override
    public void close() {
        if (bytes > 0) device.release(address);
        address = 0;
        bytes = 0;
    }
}
