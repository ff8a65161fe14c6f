package org.kinora.uitests.bed;

import java.util.List;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Collects the words that controls show. */
final class Words {
    private Words() {}

    static void of(Control control, List<String> words) {
        if (!control.isVisible()) return;
        switch (control) {
            case Shell shell -> words.add(shell.getText());
            case Label label -> words.add(label.getText());
            case Text text -> words.add(text.getText());
            case StyledText text -> words.add(text.getText());
            case Table table -> {
                for (TableItem item : table.getItems()) words.add(item.getText());
            }
            default -> { }
        }
        if (control.getData("test.tabs") instanceof List<?> titles) titles.forEach(title -> words.add(title.toString()));
        if (control.getData("test.state") != null) words.add(control.getData("test.state").toString());
        if (control instanceof Composite composite) for (Control child : composite.getChildren()) of(child, words);
    }
}
