package org.kinora.artist.internal.set;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kinora.artist.internal.model.Mesh;
import org.kinora.artist.internal.model.Vec;

/** Takes a mesh apart into bodies whose faces meet, whether at smooth or at hard edges. */
final class Bodies {
    private final Mesh mesh;
    private final int[] corner;
    private final int[] parent;

    /**
     * One body.
     *
     * @param closed whether every edge has a face on either side
     * @param volume cubic millimetres inside; negative when its normals point in
     */
    record Body(boolean closed, double volume, Vec at) {}

    private Bodies(Mesh mesh) {
        this.mesh = mesh;
        corner = new int[mesh.vertices()];
        parent = new int[mesh.vertices()];
        Map<List<Long>, Integer> places = new HashMap<>();
        for (int v = 0; v < mesh.vertices(); v++) {
            Vec p = mesh.point(v);
            int vertex = v;
            corner[v] = places.computeIfAbsent(List.of(Math.round(p.x() * 20), Math.round(p.y() * 20), Math.round(p.z() * 20)), place -> vertex);
            parent[v] = v;
        }
        for (int t = 0; t < mesh.triangles().length; t += 3) for (int k = 1; k < 3; k++) {
            parent[root(corner[mesh.triangles()[t]])] = root(corner[mesh.triangles()[t + k]]);
        }
    }

    private int root(int v) {
        int at = v;
        while (parent[at] != at) at = parent[at];
        return at;
    }

    static List<Body> of(Mesh mesh) {
        Bodies bodies = new Bodies(mesh);
        Map<Integer, List<Integer>> groups = new HashMap<>();
        for (int t = 0; t < mesh.triangles().length; t += 3) {
            groups.computeIfAbsent(bodies.root(bodies.corner[mesh.triangles()[t]]), root -> new ArrayList<>()).add(t);
        }
        return groups.values().stream().map(bodies::body).toList();
    }

    private Body body(List<Integer> triangles) {
        Map<List<Integer>, Integer> edges = new HashMap<>();
        double volume = 0;
        Vec origin = mesh.point(mesh.triangles()[triangles.getFirst()]);
        for (int t : triangles) {
            int[] v = {mesh.triangles()[t], mesh.triangles()[t + 1], mesh.triangles()[t + 2]};
            for (int k = 0; k < 3; k++) {
                int a = corner[v[k]];
                int b = corner[v[(k + 1) % 3]];
                if (a != b) edges.merge(List.of(Math.min(a, b), Math.max(a, b)), 1, Integer::sum);
            }
            Vec a = mesh.point(v[0]).minus(origin);
            Vec b = mesh.point(v[1]).minus(origin);
            Vec c = mesh.point(v[2]).minus(origin);
            Vec face = b.minus(a).cross(c.minus(a));
            Vec told = mesh.normal(v[0]).plus(mesh.normal(v[1])).plus(mesh.normal(v[2]));
            volume += Math.signum(face.dot(told)) * a.dot(b.cross(c)) / 6;
        }
        return new Body(edges.values().stream().allMatch(count -> count % 2 == 0), volume, origin);
    }
}
