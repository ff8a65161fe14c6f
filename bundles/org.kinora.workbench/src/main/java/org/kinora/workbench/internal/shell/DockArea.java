package org.kinora.workbench.internal.shell;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Widget;
import org.kinora.api.work.Texts;
import org.kinora.api.workbench.Action;
import org.kinora.api.workbench.Perspective;
import org.kinora.api.workbench.Tone;
import org.kinora.api.workbench.TypeStyle;
import org.kinora.api.workbench.ViewCard;
import org.kinora.api.workbench.ViewOffer;
import org.kinora.workbench.internal.dock.Arrangement;
import org.kinora.workbench.internal.dock.DockPlan;
import org.kinora.workbench.internal.dock.LayoutFile;
import org.kinora.workbench.internal.dock.Side;

/**
 * The views of one perspective as a person arranged them; UI thread. All views are children of one area and only their bounds change, so that a view
 * keeps its widgets, its scroll position and its pictures on the graphics card wherever it is dragged.
 */
final class DockArea implements TabStrip.Hand {
    private final Perspective perspective;
    private final ViewSite.WindowParts parts;
    private final Texts texts;
    private final LayoutFile file;
    private final Composite area;
    private final Label teaching;
    private final DropMark mark;
    private final Map<String, DockedView> views = new LinkedHashMap<>();
    private final List<TabStrip> strips = new ArrayList<>();
    private final List<Divider> dividers = new ArrayList<>();
    private Arrangement arrangement = Arrangement.wished(Perspective.STORY, List.of());
    private DockPlan plan = new DockPlan(List.of(), List.of());
    private Optional<String> maximised = Optional.empty();

    DockArea(Composite parent, Perspective perspective, ViewSite.WindowParts parts, Texts texts, LayoutFile file, String emptyText) {
        this.perspective = perspective;
        this.parts = parts;
        this.texts = texts;
        this.file = file;
        area = new Composite(parent, SWT.NONE);
        area.setBackground(parts.look().colour(Tone.GROUND));
        area.addListener(SWT.Resize, event -> lay());
        Listener focused = event -> mark(event.widget);
        area.getDisplay().addFilter(SWT.FocusIn, focused);
        area.addListener(SWT.Dispose, event -> area.getDisplay().removeFilter(SWT.FocusIn, focused));
        teaching = new Label(area, SWT.CENTER | SWT.WRAP);
        teaching.setText(emptyText);
        teaching.setFont(parts.look().font(TypeStyle.BODY));
        teaching.setForeground(parts.look().colour(Tone.FAINT));
        teaching.setBackground(parts.look().colour(Tone.GROUND));
        mark = new DropMark(area, parts.look());
    }

    Composite control() {
        return area;
    }

    /** Opens what is new on offer and closes what is gone. */
    void show(List<ViewOffer> offers) {
        List<ViewOffer> mine = offers.stream().filter(offer -> offer.card().perspectives().contains(perspective)).toList();
        views.values().removeIf(view -> {
            if (mine.contains(view.offer())) return false;
            view.close();
            return true;
        });
        for (ViewOffer offer : mine) views.computeIfAbsent(offer.card().id(), id -> new DockedView(area, offer, parts, texts));
        List<ViewCard> cards = mine.stream().map(ViewOffer::card).toList();
        arrangement = file.of(perspective).map(kept -> kept.with(cards)).orElseGet(() -> fronts(Arrangement.wished(perspective, cards)));
        lay();
    }

    /** The views that a person brought to the front stay there when another one comes on offer. */
    private Arrangement fronts(Arrangement wished) {
        Arrangement now = wished;
        for (DockPlan.Place place : plan.stacks()) if (now.has(place.front())) now = now.front(place.front());
        return now;
    }

    /** Brings a view to the front and gives it the keyboard; false where it is not here. */
    boolean bring(String view) {
        if (!views.containsKey(view)) return false;
        if (maximised.isPresent() && !arrangement.tabsOf(view).views().contains(maximised.get())) maximised = Optional.empty();
        front(view);
        return true;
    }

    @Override
    public void front(String view) {
        arrangement = arrangement.front(view);
        if (file.of(perspective).isPresent()) file.keep(perspective, arrangement);
        lay();
        views.get(view).focus();
    }

    /** The view that has the keyboard, or else the first that is seen. */
    Optional<String> active() {
        Control focus = area.getDisplay().getFocusControl();
        for (Control at = focus; at != null; at = at.getParent())
            for (DockedView view : views.values()) if (view.place() == at) return Optional.of(view.offer().card().id());
        return plan.stacks().stream().map(DockPlan.Place::front).findFirst();
    }

    /** Gives the keyboard to the view that had it, or else to the first that is seen. */
    void focus() {
        active().ifPresent(view -> views.get(view).focus());
    }

    /** What can be done by keys in the view that has the keyboard. */
    List<Action> actions() {
        return active().map(view -> views.get(view).actions()).orElse(List.of());
    }

    /** Brings the next view of the same stack to the front. */
    void next(int step) {
        active().flatMap(this::placeOf).ifPresent(place -> front(place.views().get(Math.floorMod(place.views().indexOf(place.front()) + step,
                place.views().size()))));
    }

    /** Gives the keyboard to the next stack. */
    void nextStack(int step) {
        List<String> fronts = plan.stacks().stream().map(DockPlan.Place::front).toList();
        active().filter(fronts::contains).ifPresent(view -> views.get(fronts.get(Math.floorMod(fronts.indexOf(view) + step, fronts.size()))).focus());
    }

    private Optional<DockPlan.Place> placeOf(String view) {
        return plan.stacks().stream().filter(place -> place.views().contains(view)).findFirst();
    }

    /** Gives a view the whole area, or the others their places back. */
    @Override
    public void maximise(String view) {
        maximised = maximised.isPresent() ? Optional.empty() : Optional.of(view);
        lay();
    }

    /** Lets the views stand as they wish again. */
    void reset() {
        file.forget(perspective);
        maximised = Optional.empty();
        arrangement = Arrangement.wished(perspective, views.values().stream().map(view -> view.offer().card()).toList());
        lay();
    }

    void move(String view, String target, Side side, int index) {
        change(arrangement.moved(view, target, side, index));
        views.get(view).focus();
    }

    private void change(Arrangement changed) {
        arrangement = changed;
        file.keep(perspective, changed);
        lay();
    }

    private void lay() {
        Rectangle whole = area.getClientArea();
        if (whole.width <= 0 || whole.height <= 0) return;
        int gap = parts.look().unit();
        Arrangement shown = maximised.filter(views::containsKey).map(view -> new Arrangement(arrangement.tabsOf(view))).orElse(arrangement);
        plan = DockPlan.of(shown, views.keySet(), whole, gap);
        for (int i = 0; i < Math.max(strips.size(), plan.stacks().size()); i++) stack(i);
        for (int i = 0; i < Math.max(dividers.size(), plan.borders().size()); i++) divider(i);
        List<String> fronts = plan.stacks().stream().map(DockPlan.Place::front).toList();
        views.forEach((id, view) -> {
            if (!fronts.contains(id) && view.place().getVisible()) view.place().setVisible(false);
        });
        fronts.forEach(view -> views.get(view).seen());
        mark(area.getDisplay().getFocusControl());
        Point size = teaching.computeSize(Math.min(whole.width * 2 / 3, 520), SWT.DEFAULT);
        teaching.setBounds((whole.width - size.x) / 2, (whole.height - size.y) / 3, size.x, size.y);
        teaching.setVisible(plan.stacks().isEmpty());
    }

    private void stack(int index) {
        if (index >= strips.size()) strips.add(new TabStrip(area, parts.look(), this));
        TabStrip strip = strips.get(index);
        boolean used = index < plan.stacks().size();
        strip.control().setVisible(used);
        if (!used) return;
        DockPlan.Place place = plan.stacks().get(index);
        Rectangle at = place.bounds();
        int tabs = TabStrip.height(parts.look());
        strip.show(place.views().stream().map(view -> views.get(view).tab()).toList(), place.front());
        strip.control().setBounds(at.x, at.y, at.width, tabs);
        views.get(place.front()).place().setBounds(at.x, at.y + tabs, at.width, Math.max(1, at.height - tabs));
    }

    /** Marks the tab of the view that the keyboard is in. */
    private void mark(Widget focus) {
        if (area.isDisposed() || !area.isVisible()) return;
        Set<Widget> path = new HashSet<>();
        for (Control at = focus instanceof Control control ? control : null; at != null; at = at.getParent()) path.add(at);
        for (int i = 0; i < plan.stacks().size(); i++) {
            DockedView front = views.get(plan.stacks().get(i).front());
            strips.get(i).within(front != null && path.contains(front.place()));
        }
    }

    private void divider(int index) {
        if (index >= dividers.size()) dividers.add(new Divider(area, parts.look(), texts.text("dock.divider"), this::drawn,
                () -> file.keep(perspective, arrangement)));
        dividers.get(index).show(index < plan.borders().size() ? Optional.of(plan.borders().get(index)) : Optional.empty());
    }

    private void drawn(DockPlan.Border border, int share) {
        arrangement = arrangement.resized(border.path(), border.before(), border.after(), share);
        lay();
    }

    private record Drop(DockPlan.Place place, Side side, int index) {}

    private Optional<Drop> drop(String view, Point display) {
        Point at = area.toControl(display);
        for (int i = 0; i < plan.stacks().size(); i++) {
            DockPlan.Place place = plan.stacks().get(i);
            if (!place.bounds().contains(at)) continue;
            int tabs = TabStrip.height(parts.look());
            int index = at.y < place.bounds().y + tabs ? strips.get(i).index(display, view) : Integer.MAX_VALUE;
            return Optional.of(new Drop(place, DockPlan.side(place.bounds(), tabs, at.x, at.y), index));
        }
        return Optional.empty();
    }

    @Override
    public void dragged(String view, Point display) {
        drop(view, display).ifPresentOrElse(drop -> mark.show(DockPlan.covered(drop.place().bounds(), drop.side())), mark::hide);
    }

    @Override
    public void dropped(String view, Point display) {
        mark.hide();
        drop(view, display).ifPresent(drop -> move(view, drop.place().front(), drop.side(), drop.index()));
    }

    @Override
    public void dragEnded() {
        mark.hide();
    }

    @Override
    public void menu(String view, Point display) {
        Menu menu = new Menu(area);
        item(menu, maximised.isPresent() ? "dock.restore" : "dock.maximise", () -> maximise(view));
        new MenuItem(menu, SWT.SEPARATOR);
        for (Side side : List.of(Side.LEFT, Side.RIGHT, Side.ABOVE, Side.BELOW)) item(menu, "dock." + side, () -> move(view, view, side, 0));
        for (DockPlan.Place place : plan.stacks()) {
            if (place.views().contains(view)) continue;
            MenuItem behind = new MenuItem(menu, SWT.PUSH);
            behind.setText(texts.text("dock.beside", views.get(place.front()).tab().title()));
            behind.addListener(SWT.Selection, event -> move(view, place.front(), Side.WITHIN, Integer.MAX_VALUE));
        }
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, "dock.reset", this::reset);
        menu.setLocation(display);
        menu.addListener(SWT.Hide, event -> area.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private void item(Menu menu, String key, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(texts.text(key));
        item.addListener(SWT.Selection, event -> action.run());
    }
}
