// Pairs of tile and splat. Splats come in order of depth, so that a stable sort by tile alone leaves each tile's list from near to far.
struct PairArguments {
    const Ellipse* ellipses;
    const u32* order;
    u32* touched;
    u64* offsets;
    u32* first;
    u32* tiles;
    u32* slots;
    u32* owners;
    u32 count;
    int columns;
    int rows;
};

// How many pairs each splat has, in order of depth.
KERNEL(pairs_count, PairArguments) {
    u32 rank = thread_index();
    if (rank < a.count) a.offsets[rank] = a.touched[a.order[rank]];
}

KERNEL(pairs_emit, PairArguments) {
    u32 rank = thread_index();
    if (rank >= a.count) return;
    u32 id = a.order[rank];
    u32 room = a.touched[id];
    u32 start = (u32) a.offsets[rank];
    a.first[id] = start;
    if (room == 0) return;
    Ellipse e = a.ellipses[id];
    u32* tiles = a.tiles;
    u32* slots = a.slots;
    u32* owners = a.owners;
    u32 met = visit_tiles(e, a.columns, a.rows, [=](u32 k, u32 tile) {
        if (k >= room) return;
        tiles[start + k] = tile;
        slots[start + k] = start + k;
        owners[start + k] = id;
    });
    // two compilations of one formula may round differently: what was counted and is not met goes behind all tiles
    for (u32 k = met; k < room; k++) {
        tiles[start + k] = (u32) (a.columns * a.rows);
        slots[start + k] = start + k;
        owners[start + k] = id;
    }
    if (met < room) a.touched[id] = met;
}

struct RangeArguments {
    const u32* tiles;
    const u32* slots;
    const u32* owners;
    u32* begins;
    u32* ends;
    u32* list;
    u32 pairs;
    u32 count;
};

// Where the list of each tile begins and ends, and whose the pairs are; empty tiles keep the zeros that stand there.
KERNEL(pairs_ranges, RangeArguments) {
    u32 i = thread_index();
    if (i >= a.pairs) return;
    u32 tile = a.tiles[i];
    a.list[i] = a.owners[a.slots[i]];
    if (tile >= a.count) return;
    if (i == 0 || a.tiles[i - 1] != tile) a.begins[tile] = i;
    if (i + 1 == a.pairs || a.tiles[i + 1] != tile) a.ends[tile] = i + 1;
}
