package org.kakehashi.screening.lists;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kakehashi.screening.ListEntry;
import org.kakehashi.screening.ListEntry.NameKind;

class MetiNamesTest {

    static int aliasesIn(ListEntry entry) {
        return (int) entry.names().stream()
                .filter(name -> name.kind() == NameKind.ALIAS)
                .count();
    }

    @Test
    void a_line_begins_with_a_dot() {
        assertThat(MetiNames.aliases("・Candid Trading LLC\n・Emirates Alloys "))
                .containsExactly("Candid Trading LLC", "Emirates Alloys");
    }

    @Test
    void a_line_in_brackets_is_a_name_in_another_script() {
        assertThat(MetiNames.aliases("・Amroggang Development Bank\n(鴨緑江開発銀行)\n・Amrokkang Development Bank"))
                .containsExactly("Amroggang Development Bank", "鴨緑江開発銀行", "Amrokkang Development Bank");
    }

    @Test
    void a_line_without_a_dot_goes_on_with_the_line_above() {
        assertThat(MetiNames.aliases("・Uralskiy Zavod Transportnogo\nMashinostroeniya"))
                .containsExactly("Uralskiy Zavod Transportnogo Mashinostroeniya");
    }

    @Test
    void a_cell_may_hold_one_name_without_a_dot() {
        assertThat(MetiNames.aliases("YINKE ELECTRONICS CO., LTD")).containsExactly("YINKE ELECTRONICS CO., LTD");
    }

    @Test
    void a_legal_form_in_brackets_is_no_name() {
        assertThat(MetiNames.names("Mecatech Engineers (Pvt.)", "")).hasSize(1);
    }
}
