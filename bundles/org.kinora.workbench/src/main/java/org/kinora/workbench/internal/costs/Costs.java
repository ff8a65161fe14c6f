package org.kinora.workbench.internal.costs;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/**
 * What was paid: sums of calls by model and by what they were for.
 *
 * @param spent what was paid in all, in words; empty for nothing
 * @param budget what may be spent, in words; empty for no bound
 */
record Costs(String spent, String budget, List<Sum> models, List<Sum> steps, int unsettled) {
    /** Calls of one kind. @param amount in words, one for each currency */
    record Sum(String name, int calls, String amount) {}

    /** Amounts being summed up, by currency. */
    private static final class Total {
        private final TreeMap<String, BigDecimal> amounts = new TreeMap<>();
        private int calls;

        void add(JsonObject money) {
            calls++;
            amounts.merge(money.get("currency").getAsString(), money.get("amount").getAsBigDecimal(), BigDecimal::add);
        }

        String words() {
            return String.join(" + ", amounts.entrySet().stream().map(entry -> money(entry.getKey(), entry.getValue())).toList());
        }
    }

    /** @param answer of {@code jobs.payments} */
    static Costs of(JsonObject answer) {
        TreeMap<String, Total> models = new TreeMap<>();
        TreeMap<String, Total> steps = new TreeMap<>();
        int unsettled = 0;
        for (JsonElement each : list(answer, "calls")) {
            JsonObject call = each.getAsJsonObject();
            String state = call.get("state").getAsString();
            if (state.equals("FAILED")) continue;
            if (state.equals("UNKNOWN")) unsettled++;
            JsonObject money = call.getAsJsonObject(state.equals("COLLECTED") ? "paid" : "expected");
            String label = call.has("label") ? call.get("label").getAsString() : "";
            models.computeIfAbsent(call.get("provider").getAsString(), key -> new Total()).add(money);
            steps.computeIfAbsent(label, key -> new Total()).add(money);
        }
        JsonObject spending = answer.has("spending") ? answer.getAsJsonObject("spending") : new JsonObject();
        String budget = spending.has("budget") ? money(spending.getAsJsonObject("budget")) : "";
        List<String> paid = new ArrayList<>();
        list(spending, "paid").forEach(amount -> paid.add(money(amount.getAsJsonObject())));
        return new Costs(String.join(" + ", paid), budget, sums(models), sums(steps), unsettled);
    }

    private static List<Sum> sums(TreeMap<String, Total> totals) {
        return totals.entrySet().stream().map(entry -> new Sum(entry.getKey(), entry.getValue().calls, entry.getValue().words())).toList();
    }

    private static JsonArray list(JsonObject object, String name) {
        return object.has(name) ? object.getAsJsonArray(name) : new JsonArray();
    }

    private static String money(JsonObject money) {
        return money(money.get("currency").getAsString(), money.get("amount").getAsBigDecimal());
    }

    private static String money(String currency, BigDecimal amount) {
        int digits = Math.max(2, amount.stripTrailingZeros().scale());
        return String.format(Locale.getDefault(Locale.Category.DISPLAY), "%,." + digits + "f %s", amount, currency);
    }
}
