package org.kakehashi.policy.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kakehashi.fact.FactCatalogue;
import org.kakehashi.fact.FactEntry;
import org.kakehashi.fact.FactType;
import org.kakehashi.fact.Sensitivity;
import org.kakehashi.policy.Audience;
import org.kakehashi.policy.Concern;
import org.kakehashi.policy.LegalForce;
import org.kakehashi.policy.RuleKind;
import org.kakehashi.policy.table.CellTest;
import org.kakehashi.policy.table.HitPolicy;
import org.kakehashi.policy.table.RowText;
import org.kakehashi.policy.table.Table;
import org.kakehashi.policy.table.TableJudge;
import org.springframework.stereotype.Component;

/**
 * What must be true of a pack before it is put in force: it reads only catalogued, unprotected facts, tests them against
 * values that they can have, and says of each row what it is, where it comes from and how it binds.
 */
@Component
public class PackCheck {

    private final FactCatalogue catalogue;
    private final TableJudge judge;

    public PackCheck(FactCatalogue catalogue, TableJudge judge) {
        this.catalogue = catalogue;
        this.judge = judge;
    }

    /** @throws PackRefused with all that is wrong */
    public void require(Pack pack) {
        List<String> faults = faults(pack);
        if (!faults.isEmpty()) {
            throw new PackRefused(pack.id(), faults);
        }
    }

    /** What is wrong, empty if nothing is. */
    public List<String> faults(Pack pack) {
        List<String> faults = new ArrayList<>();
        Set<String> rules = new HashSet<>();
        applies(pack, faults);
        for (PackTable table : pack.tables()) {
            String id = table.table().id();
            if (table.table().hitPolicy() != HitPolicy.COLLECT) {
                faults.add(id + " is not COLLECT");
            }
            table.table().inputs().forEach(input -> input(pack, table, input, faults));
            for (Table.Row row : table.table().rows()) {
                if (!rules.add(row.rule())) {
                    faults.add(id + ": " + row.rule() + " stands twice in the pack");
                }
                row(pack, table, row, faults);
            }
        }
        return faults;
    }

    private void input(Pack pack, PackTable table, Table.Input input, List<String> faults) {
        String reads = table.table().id() + " reads " + input.expression() + ", which is ";
        Optional<FactEntry> entry = catalogue.find(input.expression());
        if (entry.isEmpty()) {
            faults.add(reads + "not in the fact catalogue");
        } else if (entry.get().sensitivity() == Sensitivity.PROTECTED) {
            faults.add(reads + "protected");
        } else if (entry.get().sensitivity() == Sensitivity.EXPORT_CONTROL) {
            if (!pack.profile().exportControl()) {
                faults.add(reads + "given for the export-control question alone");
            } else if (table.kind() == RuleKind.CONCERN) {
                faults.add(reads + "no ground for a concern");
            }
        }
    }

    private void applies(Pack pack, List<String> faults) {
        for (String key : pack.applies().keys()) {
            Optional<FactEntry> entry = catalogue.find(key);
            if (entry.isEmpty()) {
                faults.add("pack.yaml asks for " + key + ", which is not in the fact catalogue");
            } else if (entry.get().sensitivity() == Sensitivity.PROTECTED
                    || entry.get().sensitivity() == Sensitivity.EXPORT_CONTROL) {
                faults.add("pack.yaml lets " + key + " decide whether the pack applies");
            }
        }
        pack.applies().when().forEach(ground -> ground.facts()
                .forEach((key, values) -> catalogue.find(key).ifPresent(entry -> values.stream()
                        .filter(value -> !entry.allows(value))
                        .forEach(value -> faults.add("pack.yaml: " + value + " can never hold for " + key)))));
    }

    private void row(Pack pack, PackTable table, Table.Row row, List<String> faults) {
        String where = table.table().id() + " " + row.rule() + ": ";
        RowText text = pack.texts().get(row.rule());
        if (text == null) {
            faults.add(where + "texts.yaml says nothing about it");
        } else {
            if (!named(LegalForce.values(), text.force())) {
                faults.add(where + "legal force is \"" + text.force() + "\"");
            }
            if (!named(Audience.values(), text.audience())) {
                faults.add(where + "audience is \"" + text.audience() + "\"");
            }
            if (text.source().isEmpty()) {
                faults.add(where + "no source");
            }
        }
        if (table.kind() == RuleKind.CONCERN
                && !named(Concern.values(), table.table().output(row, "grade"))) {
            faults.add(where + "grade is \"" + table.table().output(row, "grade") + "\"");
        }
        boolean reads = false;
        for (int i = 0; i < row.cells().size(); i++) {
            CellTest test = judge.test(row.cells().get(i));
            reads |= !(test instanceof CellTest.Any);
            Optional<FactEntry> entry =
                    catalogue.find(table.table().inputs().get(i).expression());
            if (wrapsBoolean(test)) {
                faults.add(where + row.cells().get(i) + " is read in two ways; write true, false or null by itself");
            } else if (entry.isPresent() && !fits(test, entry.get())) {
                faults.add(where + row.cells().get(i) + " can never hold for "
                        + entry.get().key());
            }
        }
        if (!reads) {
            faults.add(where + "reads no fact");
        }
    }

    /** FEEL takes {@code not(true)} for a value rather than a test, so that nil comes out otherwise than with us. */
    private static boolean wrapsBoolean(CellTest test) {
        if (test instanceof CellTest.Not not) {
            return isBoolean(not.test()) || wrapsBoolean(not.test());
        }
        return test instanceof CellTest.OneOf several
                && several.tests().stream().anyMatch(one -> isBoolean(one) || wrapsBoolean(one));
    }

    private static boolean isBoolean(CellTest test) {
        return test instanceof CellTest.Compared compared && compared.limit() instanceof Boolean;
    }

    private static boolean fits(CellTest test, FactEntry entry) {
        if (test instanceof CellTest.Not not) {
            return fits(not.test(), entry);
        }
        if (test instanceof CellTest.OneOf several) {
            return several.tests().stream().allMatch(one -> fits(one, entry));
        }
        if (test instanceof CellTest.Between between) {
            return fits(between.lower(), entry) && fits(between.upper(), entry);
        }
        if (!(test instanceof CellTest.Compared compared) || compared.limit() == null) {
            return true;
        }
        Object limit = compared.limit();
        FactType type = entry.type();
        return switch (type) {
            case BOOLEAN -> limit instanceof Boolean;
            case INTEGER, DECIMAL -> limit instanceof java.math.BigDecimal;
            case ENUM -> limit instanceof String text && entry.allows(text);
            case DATE -> limit instanceof java.time.LocalDate;
        };
    }

    private static boolean named(Enum<?>[] values, String name) {
        for (Enum<?> value : values) {
            if (value.name().equals(name)) {
                return true;
            }
        }
        return false;
    }
}
