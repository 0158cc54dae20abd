"""Common words that look like misspelt words of danger, and are not: never read as those.

Found by `bench/danger/innocent.py` in a list of common words, and read through.
"""

INNOCENT = """
    aap abby abd abt achieve acids add aff affär affärer aggression aho air airports akten akter
    akuta ala albaner alger ali alldrig alle alleging allergy allé alright als alt alta altaret
    alter altid altså ang ankommer anlända anländer ann anon another ansikten ansökte ant
    antagna antas använda använder apa apart apartments arc arch archie archived archives ark
    arkiven arme armé armén arméns arn arna arr ars arter ass assa asså ast atg attached
    attaching auto automat automated avbrutna avbryter avfärda avfärdar avgår avstår aws aww
    back backs backups backward badkaret bagage bak bakat baken bakning bakåt bal ban band
    banden bankens banker banking bankir banklån bankman bankrån banks banning baren bark barna
    barnett barns baron barr bars bas base bast basta bastard bath bathe bathing bathrooms baths
    bathurst baton batting bea bearing beat bed bedrooms bee beer behärska behärskar belåten
    belöning benjamin bennet bennett bens besk bess består betongen bett betting bev bilbo
    bilden bildning bile bilens bister bit bite bitter bla blacked blad bladen blades bladet
    blanda blank blanka blanket bleak bled bleka blekare blekt blender blending blinda blinds
    blink blinka blinkade block blockad blocken blocker blockera blockerade blockeras blocket
    blond blonda blonde blondin blossa blä blå blåsten boa boast boating boats bod bodens bokat
    bold bon bonden bonn boo boom boost booths boots booty bord borden born borr borra borstar
    bos bosatt boss bossen bot bota both bott bottled bottles boxare bra brainer braka brake
    braking bran brandon brands brandt brandy branta bre break breaking breeding brenner bricka
    bricks bride bridges bridget broaden brons bronset bronx brood brooke brown bruise bruises
    brushed brustit bry bryant brygga bryt bränn brännande brännare bränner brå brödet brösten
    bröts bug build buildings buken bull bulle bullen bulletin bullpen bur burgare burgaren
    burgarna burkarna burn burying buses buskar buske bussar bussarna busts butik butiker butt
    bygd bygg byggandet byron bäck bädd bälten bära bären bärs bäst bästa båg bål bår bås båtens
    bön börd börs böta cab cabins cafes cam camp camping cannot canvas carp carr cases casing
    casting causing ceilings cell cha chains chaired chambers changed chase chat chests cho
    chockade choked choklad chu cirkulär claw clearer clever close closest clubs collapse
    collapses concession conclusion cor corridors coulter count counted counters country cross
    crouch crunching cykla cykler dag dager dam dammen dangers darren dee deem dehär demoner
    denhär des desks dethär dett dev devices diken diner dis disk doc docka docks dogg dolda
    domar dominanta donor donors doo doom dopp dormant doro dow downed downing downs dra drag
    dragning drank drinker driv drive droga drown drying drägg dräkter duck ducka duel dukar
    dunes dunkla dynamic dynamik dynamiken dyr dyrka däck dåd dårar döden dög döm dömda edm een
    efterrätt eid elbow elda elev elevators elr emergence ent enter entire entrances entré
    epilepsy err est eva evacuated evacuation evakueras evaluate evaluating exist exits exp
    expulsion faan fab faced faces facet fack fackets fagra faire fall falska fanimig fann farah
    faran farao farce fars farsa farsta fas fasad fasader fastande fel fela femme fenced fences
    fiancee fiancé fiancée fibre fields fig fight fik filed filma filmare finans finer fingers
    finnas finnes fins fir firades fired fires fla flame flask flaskan flata flats flina flo
    float floors flowing fly flyg fläkt fläsk fläta flört fnissa fol follow fool force fore
    forearm forests forks forrest fors forskar forster forte forth forts forty foster fostret
    fra framkommer framme framstår frat fred fri friskola fritid fronter frän frå frågande ful
    full fullmakt fäll fäller fält fär färga färgade färgar färs fån fås föl följare följe föra
    före föredra föresten förfader förfest förfäder förminska förminskar förns förordar förordet
    förrut förrän förräns förs församling försköna förslår först förstår försvar försöket fört
    förts förälder gagn gan gaping garbage garde gardens gas gata gatans gated gaten gates
    gathering gatherings gatubarn gen gent gest getting getts glas glo glory glömd glömmer glömt
    gmo gnaget gnu goa goat gold golfklubb golvvärme gott grab grad graden gran granada granen
    grant grasping grate gratis grav grave green greider grejade gren greppa grin grina grinar
    gro grop grouped grouping growing grundar grunden grunder grupp grus gränden gräv grå gråt
    grått gunna gunst gymet gärningsmännen gäst gästar gästen gästerna gång gårda gårdagen
    gårdens gås gåta gåtan gött haas hack hadde hage hagel hails hairs hairy haken hal hala
    halal halfway halle hallways hallén halt ham hammar hammarö hammers hamn hamra hana hanar
    handbag handel handeln handens handled handler handles handy hanen hangar hanover hansa
    hansen hara haram harar harbor harden haren hari harju harmed harp harpa haru hasan hasse
    hatched haute heads heals hearts heater heden hedin hedrar hee helicopter helikoptern hella
    helper helps helvette hem hemman hemåt hera herde heres herr hess hilding hissa hjälm
    hjälpas hjälpen hjälper hjälps hjälpt hjälpta hjärta hjärtan hjärtas hjärtats hog holme
    homer homes homie hona honan honda honour hoop hopp horn horne hornets hostade hostel
    hotellen hotellets hotels hugg hugga hunting hurling hurtig husets huvuden häck häl hälen
    häll hälla hälsa hälso hämmar hämmare hän hända händig hänga hängd hänge hänvisade hänvisar
    hänvisning hänvisningar hära härda härdar härdat hären häri härifrån härja härmar härmed
    härom härrör härska härskade härskar härskaren härvan håg hål håla hålen håll hålla hållas
    hållen hållna hållt hån håna hånad hånar hånas hår hårda håren höften hög höna hönan hönsen
    hörande hörn höstdag hösten höör ide idrott idrotts idé ihop infected infer ing ingå injure
    ink inkommer inn innehar innehas inner inom ins insatta insider insides insured intar intra
    intranät inträder inåt ish iskalla iss ist istället itne jaa jagare jagat jak jun jägare
    jäger jättesöt kal kala kall kalla kallar kallas kanoten kansler kant kap kapa kappa kar
    karen kast kasta kastad kastats kat kate keating kedjan keps ker kick kickar kidd kik kilar
    kin kiosker kit kitchens klackar klapp klo kloster klä kläm klätt klättra klättrare klå
    knack knackat knakar knalla knapp knarkar knivsta knoppen knuckle knuff knuffa knullar knyt
    knä knäck knäcker knäckte knäpp kofta kokos koks kol kollas koma komm komme kommitté
    kommittén kommun konton kontona kontra kontrar kopia kopiering koppen korgen kors kort kpi
    kramen kramper krav krog kroppens kropps kry krymper kryp kräkas kräm kränks kränkte kräv
    kräva kröp kudden kull kupa kvarg kvarn kvarstår kvart kvällar kvävas kväve kyrka kyrkans
    kyss källa källan känn kännde känsla känslan känt kär kärl kål kår kåren kåt köl kön köp
    köpet körning körningen körs kört körts körv ladda ladders laga lagarna lagda lagg lagning
    lago lagra lagrar lair lak lan land landa landings landning langar lansing lap larger larmar
    lasers lass last laster latter leading leaning led ledamöterna leden lei lending let lett
    liars lib lid lif lifts ligorna liite likar limpa linder lipar lira lirar litar ljud loading
    lobba lobbar loc locka locke lofty loka lokala lokaler lokalt look loop luc luck luf luft
    lung lungs lya läder läge lägen läger lägg lägligt lägre lägret läkaren läkarens läkarna län
    läpp läppen lärar lärda läs läsning läst läsår läten lätt läxorna lådorna låga lån låret
    låst låtar låtarna löfte löftet löp mac mach mack macke made mag mager magna magnets mai
    makter mal malls mama manet mange mann manne marge marmelad massa massan master matt matta
    matter medhjälp medhjälpare medics menat mes mesar metre minas minen miner mini minibuss
    minimum ministries minna minor minska minskade minskar minus minut mis miss mit mitten mjäll
    mol mommy moor mora mos mosques mot moto motor mouths mug mugg mummy musikhjälpen män mässa
    mässan mäster mät mätt mätta mål målen mån måne månen mången månne mått måtta mödrar mör
    mörk mörkare mörkrets möt möte mötes mötet naken nano nathan natt necks ned nedan nedre
    nedslag needles neej nerve nine nit nita nite nose notan noter notis notwithstanding novell
    nto nun nur nurse nyc nyckel nyckeltal nyp nys nära nät nätt någongång någonsin någonvart
    nått nöt nöten odor officer offices ofthe omkring ond oof ork orken orr osv outs outsider
    ove overall overland overt ovetande packing paleo palme pan papa par paren parkens parker
    parkera parkerade parkerar parkerna parks part parting passen passé pat patch paths
    patrullera paulsen paus pen pendel per pers person persona personal photo phu pic pick
    picked picket pickled pil pinched pinne pipes piston pistons pla placing plana plankan
    planks plantor platforms plattform pleas pleased pleases plikten plikter plocka plockas
    plockat plåt pod polen poles polisen poliser polish poole por porta porte porto ports pos
    poäng pre pres press pressa pressad pressat presses pretends priced pricken psst pts puck
    puckar puff puffa puffar puls pulse pun punch puncture pupil push pust putsade putt putta
    puttra pär påminner racet rack rada rae rag rage ragnar railing rak rake rallyt ram ramarna
    ramen ramp rams ranging ranka rankad rankar rankas rann rap rapping ras rasade rasen rast
    rec recept repeat repent res resande rest restaurant resturang rev revolve revolves ribbing
    ringklocka rio riots riv rivera rivers rna roa roade roads roaming rob robb robbins robert
    rocken rod rom romo ron rond roofs rooms ropes ros rost rot rota rotary round rubbing rusta
    rut räck räckt räd räddad räddar räddas räddat räkna räknar räknas räls ränna ränta räta
    rätta rättning rättslig råd råda rådande råg råga råge rånade rånat råneå rår röd röda rön
    röst röta saade saga sal salar sale saliva sallad salt salvia sam samhall samhäll samhället
    samma samman sammanträde san sands sargen scannar scaring scarred scen scene schools scooter
    scouting scratch seen seizures selånger senat separat serve server service ses session
    sessions setting sevärd sharing shaving shea shear sheds sheen sheer shits shitting sho
    shoot shootings shoots shops shorter shorts shove showing shred shutting sid sido sidor sim
    simma simmade simmat sinn sist sit siten siter sites sittning sjal sjalen sju sjuk själ
    själen själv själva sjö sjönk skada skadats skagen skal skall skapa skapade skapar skapare
    skapt skara skarp skate skattar skjul sko skogens skogs skogsägare skol skolans skolas
    skolka skoog skotern skr skramla skrapa skrapat skratta skrattat skriken skriket skriv
    skroten skräp skräpar skräpet skurken skyndar skäl skälen skäll skälla skällde skära skärm
    skärp skärs skåda skådat skål skålen skölja sköta sköte skött skötte sköttes skötts slack
    slakt slakten slam slander slangar slangen slant slap slapp slappar slarv slate slid slippa
    slipped slit slite slits slopade slottet slumpen släck släkt släkte släkten släkter släktet
    slängar slängde släp släpa släpp släppas släppet släpps släppte slät släta slätt slätten sma
    smal smalare smart smarter smoked smoker smokes smoky smälla smällen smärtar små snabb
    snapped snipers snorre snällare snål snåla snålt snöret soaking soaring sol solat solving
    sommar son soo soothing sopa sorting spa spaden spader spades spamming spanking spar sparar
    sparat spare spark sparkling spartan speaking spell spetsa spetsar spit splitting spola
    sporrar spotting spray spraya sprickor springs sprit spräcka spräcker spräckt spränga
    sprängd sprängde sprängdes språng spä spär spärra spärras spå spår spårar spårat spårning
    spårväg spöade spöar ssh sta stab stacked stacken stad stadion stads stag staged stages
    staging staining stair stake staket stalled stalls stam stammar stamp stampa stamped
    stamping stan standings stanken stanna stans stanton staplar stare stargate stark starring
    starry stars start starta startar starting starving stat stater states stating stationed
    stationer stations stavning staying steen steget stein stena stenhårda stern sticka stickar
    sticks stig stil stirra stirrat sto stocken stoke stollar stolle stomp stopping stored
    storing storm storma stormakt stormen storms stormy str strand stranded strands strangest
    streets striker string strings strokes stryker stränder sträng stränga strängar strängare
    strängen strängt strå strök stu stugan stycken styra styrande städ städade städning stäket
    ställ ställa ställd ställe ställen stället ställs stäm stämning stämpla stämplar ständig
    ständiga ständigt stäng stänga stängd stängs stängslet stängt stärk stärkande stå stål
    stålet stöd störande störas störning störtade störtar sub suddig suddiga suits sunt surar
    sva svampar svar svaret svullet svullna sväller svängen svär svår swapped swing switch
    swords syn syna syran syria säga sägen sägs säkring säl sälar sälen sändning sänds säng
    sängar sär säten säter sätt såga såhär sålla sållar sålt sålänge sån sången såå sökning sökt
    söm sön sönder söp sött tablet tac tack tackle tackles tafsa tage take tal tala talat talet
    talking tallar tam tamigfan tanning tanterna tao tappa tapped tappra target tas teaser tejpa
    tejpade ten tenta tenth tents ter term termos terror terrorisera terrorism terrorismen thea
    thee theme themed theo theodor these theta thinning threads throats tid tids til tillfalla
    tillhandahålla tillhandahåller tillhandahålls tillkommer tilting tim timber time timers
    timmer tired tires tis tjafsar toilets tok tom tomat tomte tomtens tona too tor torches torr
    torskar touched touching tra tracked trains tram tramp trap trapp trappen trappor traska
    treat treats tree trent tres tripped tro troget tros trumfar trumma trumman trummor trunks
    try tryck trycket trä träd träden trängde trådlös trång trög tsar tum tummar tunn tunnlar
    tvinga tvingade tvingas tvingat tvätt tvåa tyr tyre tyresö täck täcket tälta tänd tända
    tänket täppa tär tävling tål tåla tår töm tömt udde umm und undervisat uppfatta uppfattar
    uppfört uppkommer uppl uppstår uppvisat ups uss utbryter utg utgå utkommer utlovar utlösa
    utlöser utreda utrymme utrymmen utrymmet utsätta vag vagga vagnarna vagnen vakande vakar
    vakta valar vald valda valdagen vall vals valt valutan valår vanda vandra vandrare vandrat
    vanliga vann vant vape varda vardag vardags varenda vargar vargarna vargen varning varningar
    varningen vax ver vera verk verkstan vett veva via vibrant vicar vidar vie vii vil vilat
    vile vin viner vinka vinklar violet vis visat visits viskade vissla viste vitvaror vivid
    vomit vrå vråla väg vägar vägarna vägens väggar vägra väktare väldans välkänt väll vält
    välta välte vänd vända vänliga vänligen vänt vänta värd värda värdena värme värt västar väx
    växt våg vågen vågorna våld vånda vård vårda våren waist wal walla walls wally wanting ward
    wasting web wedge wee widow widows win wind winds woo wood wounds writing wwe yan yards yee
    ytter ägo älgar älta ämne äng äre ärmarna ärr äta ätt åke åkeri åkern åket ångra åre års
    årslön årtalet åsikten åsikter åsså åter återkommer återstår åtta öht ökända öst överallt
    överta
"""
