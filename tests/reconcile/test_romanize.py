"""Cyrillic names as the English press writes them. All names are invented."""

import pytest

from analysis import knowledge
from analysis.reconcile.romanize import Romanizer

romanize = Romanizer(knowledge.load().ontology["romanization"])


@pytest.mark.parametrize(
    ("name", "english"),
    [
        ("Ерболат Тасмаев", "Yerbolat Tasmayev"),  # e at the beginning and after a vowel
        ("Қанат Өмірзақов", "Kanat Omirzakov"),
        ("Жанар Шалқарова", "Zhanar Shalkarova"),
        ("Касым-Жомарт Жолдасов", "Kassym-Jomart Zholdasov"),
        ("Айгүл Нұрлыбай", "Aigul Nurlybai"),
        ("Хамит Хамзин", "Hamit Khamzin"),
        ("Александр Вронский", "Alexander Vronsky"),
        ("Джамиля Аскарова", "Jamilya Askarova"),
        ("Йонас Штайнберг", "Jonas Steinberg"),
        ("Вальтер фон Лоренц", "Walter von Lorenz"),
        ("Дэниел Уилсон", "Daniel Wilson"),
        ("Чан Тхэ Сон", "Jang Tae Sung"),
        ("Цзян Чжэньхай", "Jiang Zhenhai"),
        ("Сигэо Кодзима", "Shigeo Kojima"),
        ("ТАСМАЕВ", "Tasmayev"),  # capitals read as a name
        ("Карина Ахметжанова", "Karina Akhmetzhanova"),
        ("Айнұр Сейілхан", "Ainur Seiilkhan"),
        # A given name of elsewhere tells how the surname is spelled …
        ("Джеймс Макферсон", "James McFerson"),
        ("Шивон Тернбуэй", "Siobhan Ternbway"),
        ("Януш Пшибыльский", "Janusz Przybylski"),
        ("Милица Шкрбич", "Milica Skrbic"),
        # … but not beside a surname of the region, nor where both use it.
        ("Юсуф Дергачев", "Yusuf Dergachev"),
        ("Марк Тулепов", "Mark Tulepov"),
    ],
)
def test_romanized(name, english):
    assert romanize(name) == english


@pytest.mark.parametrize(
    ("name", "country", "english"),
    [
        ("Жолдош Кадыев", "KG", "Joldosh Kadyev"),
        ("Жолдош Кадыев", "KZ", "Zholdosh Kadyyev"),
        ("Вернер Хайн", "DE", "Werner Hein"),
        ("Янош Варга", "HU", "Janos Varga"),
        ("Киран О'Доннел", "IE", "Ciaran O'Donnel"),
        ("Чхве Сын Джин", "KR", "Choi Seung Jin"),
        ("Чжи Вэй Хао", "SG", "Zhi Wei Hao"),  # shared signs: the country decides
        ("Чжи Хо Сон", None, "Ji Ho Sung"),
        ("Матис Дюмье", "FR", "Matis Dumier"),
        ("Цэндийн Бат-Эрдэнэ", "MN", "Tsendiin Bat-Erdene"),
        ("Кямиль Йылмаз", "TR", "Kyamil Yilmaz"),
        ("Андрей Тоневич", "SI", "Andrej Tonevic"),
        ("Андрей Тоневич", None, "Andrei Tonevich"),
    ],
)
def test_the_country_tells_what_the_letters_do_not(name, country, english):
    assert romanize(name, country) == english


def test_a_latin_name_stays_as_it_is():
    assert romanize("Zoë Müller-Østby") == "Zoë Müller-Østby"


def test_rules_and_letters_leave_no_cyrillic():
    alphabet = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүһі"
    for style in romanize.styles:
        for country in [*sorted(style.countries)[:1], None]:
            for a in alphabet:
                for b in alphabet:
                    assert romanize(f"{a}{b}{a}", country).isascii(), (style.name, a, b)


@pytest.mark.parametrize(
    ("name", "country", "english"),
    [
        ("Клэр Бушар-Лафлёр", "CAN", "Claire Bouchard-Lafleur"),  # a state of two tongues: the surname tells
        ("Брэдли Хадсон", "CAN", "Bradley Hudson"),
        ("Майкл Вебер", "DE", "Michael Weber"),  # an English given name stays one before a German surname
        ("Румен Вълчев", "BG", "Rumen Valchev"),
        ("Владимир Гуценко", "UA", "Volodymyr Hutsenko"),
        ("Владимир Гуценко", "KZ", "Vladimir Gutsenko"),
        ("Виллемейн ван дер Хейдекамп", None, "Willemijn van der Heijdekamp"),
        ("Педру Мачадинью", "PT", "Pedro Machadinho"),
        ("Драган Миятович", None, "Dragan Mijatovic"),
        ("Йоргос Мавридис", None, "Giorgos Mavridis"),
        ("Женгіз Айдын", None, "Cengiz Aydin"),  # Kazakh letters do not hide a given name
    ],
)
def test_the_tongue_of_a_name_is_told_by_state_and_given_name(name, country, english):
    assert romanize(name, country) == english


@pytest.mark.parametrize(
    ("name", "country", "english"),
    [
        # Palladius: syllables with soft and hard ends, behind j, q and x, and those that begin with a vowel.
        ("Лян Гофэн", "CN", "Liang Guofeng"),
        ("Сюэ Цзюньжун", "CN", "Xue Junrong"),
        ("Е Чуньхун", "CN", "Ye Chunhong"),
        ("Конрад фон Эльсен", "CN", "Konrad von Elsen"),  # no syllables of Chinese: a foreigner who speaks for China
        # A surname of Korea stands first and is spelled by itself.
        ("Чон Гён Мин", "KR", "Jung Kyung Min"),
        ("Пак Ын Чон", "KR", "Park Eun Jong"),
        ("Ёсио Камидзава", "JP", "Yoshio Kamizawa"),
        ("Ле Тхань Хьен", "VN", "Le Thanh Hien"),
        ("Сомсак Вонгпхан", "TH", "Somsak Wongphan"),
        # The state wins over letters that other tongues have too.
        ("Ладо Циклидзе", "GE", "Lado Tsiklidze"),
        ("Агим Ходжай", "AL", "Agim Hoxhaj"),
        ("Гасан Мамедзаде", "AZ", "Hasan Mammadzade"),
        ("Хыдыр Жумаев", "TM", "Hydyr Jumayev"),
        ("Косим Рахмонзода", "TJ", "Qosim Rahmonzoda"),
        ("Рашид Бузани", "DZ", "Rachid Bouzani"),
        ("Марьям ас-Сувейди", "AE", "Mariam al-Suweidi"),
        ("Хилья Вейра-Силва", "PT", "Hilha Veira-Silva"),
        ("Алехандро Кинтеро", "MX", "Alejandro Quintero"),
        ("Матиас Химено", "CL", "Matias Gimeno"),
        ("Сабина Фогель", "DE", "Sabine Vogel"),
        ("Якуб Вежбовский", "PL", "Jakub Wiezbowski"),
        ("Михай Сомоди", "HU", "Mihaly Szomodi"),
        ("Кваме Мвала", "KE", "Kwame Mwala"),
        ("Усман Диарра", "SN", "Ousmane Diarra"),
        ("Йоав Кацнер", "IL", "Yoav Katzner"),
    ],
)
def test_names_of_many_nations(name, country, english):
    assert romanize(name, country) == english
