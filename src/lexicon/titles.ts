type Gender = 'f' | 'm' | 'u'

const words = (list: string): readonly string[] => list.split(/\s+/).filter(Boolean)

const names = (table: string): ReadonlySet<string> =>
  new Set(
    table
      .split(/[,\n]/)
      .map(item => item.trim())
      .filter(Boolean)
  )

const gendered = (gender: Gender, list: string): [string, Gender][] => words(list).map(word => [word, gender])

/** Forms of address before a name, to the gender they tell: f, m or u (unknown). */
export const HONORIFICS: ReadonlyMap<string, Gender> = new Map([
  ...gendered(
    'f',
    `Mrs. Mrs Ms. Ms Miss Mdm Mdm. Madam Madame Mme Mme. Mlle Mlle. Mademoiselle Dame Lady Baroness Countess
    Viscountess Duchess Marchioness Sister Mother Frau Fräulein Signora Signorina Señora Señorita Sra. Sra Srta. Srta
    Senhora Doña Begum Smt Smt. Shrimati Kumari Khanum Hajah Puan Datin Tante Auntie Aunt Mama`
  ),
  ...gendered(
    'm',
    `Mr. Mr Messrs. Messrs Sir Lord Baron Count Viscount Marquess Marquis Father Fr. Fr Brother Br. Bro. Master
    Monsieur Herr Signor Signore Señor Senhor Shri Shree Sri Thiru Mullah Mulla Maulana Maulvi Mawlana Moulvi Hajji
    Haji Hodja Encik Uncle Papa Swami Mzee`
  ),
  ...gendered(
    'u',
    `Dr. Dr Doctor Mx. Mx Rev. Rev Revd Reverend Hon. Hon Honourable Honorable Prof. Prof Datuk Dato Dato' Tun Tunku
    Tengku Ustaz Ustad Comrade Ir. Ing. Dott. Atty. Atty`
  ),
  ['Tan Sri', 'm']
])

/**
 * Titles of office, rank and occupation that stand before a person's name, with capitals as written there and without a
 * country. Each usual spelling has an entry.
 */
export const OFFICE_TITLES: ReadonlySet<string> = names(`
  Honour, Her Honour, His Honour, Majesty, Excellency, President, Pres., Vice President, Vice-President, Executive Vice President, Senior Vice President, President-elect
  Vice President-elect, First Vice President, Premier, Vice Premier, Deputy Premier, Prime Minister
  Deputy Prime Minister, First Minister, Deputy First Minister, Chief Minister, Deputy Chief Minister, PM, Taoiseach
  Tánaiste, Tanaiste, Chancellor, Vice Chancellor, Vice-Chancellor, Chancellor of the Exchequer, Shadow Chancellor
  Minister, Deputy Minister, Vice Minister, Junior Minister, Cabinet Minister, State Minister, Minister of State
  Cabinet Secretary, Principal Secretary, Permanent Secretary, Foreign Minister, Deputy Foreign Minister
  Vice Foreign Minister, Foreign Affairs Minister, External Affairs Minister, Finance Minister
  Deputy Finance Minister, Economy Minister, Economic Minister, Treasury Minister, Budget Minister, Defence Minister
  Defense Minister, Deputy Defence Minister, Deputy Defense Minister, Interior Minister, Home Minister
  Home Affairs Minister, Internal Affairs Minister, Security Minister, National Security Minister, Justice Minister
  Health Minister, Education Minister, Higher Education Minister, Energy Minister, Oil Minister, Petroleum Minister
  Mining Minister, Mines Minister, Trade Minister, Commerce Minister, Industry Minister, Trade and Industry Minister
  Business Minister, Agriculture Minister, Farm Minister, Fisheries Minister, Food Minister, Environment Minister
  Climate Minister, Climate Change Minister, Ecology Minister, Forestry Minister, Water Minister, Transport Minister
  Transportation Minister, Railway Minister, Railways Minister, Aviation Minister, Roads Minister, Works Minister
  Infrastructure Minister, Housing Minister, Planning Minister, Development Minister, Labour Minister, Labor Minister
  Employment Minister, Work Minister, Social Affairs Minister, Social Security Minister, Welfare Minister
  Family Minister, Women's Minister, Women and Equalities Minister, Equalities Minister, Youth Minister
  Sports Minister, Sport Minister, Culture Minister, Tourism Minister, Science Minister, Technology Minister
  Digital Minister, Digital Affairs Minister, Communications Minister, Telecommunications Minister
  Information Minister, Immigration Minister, Migration Minister, Integration Minister, Europe Minister
  European Affairs Minister, Brexit Minister, Police Minister, Prisons Minister, Emergencies Minister
  Emergency Situations Minister, Public Security Minister, Parliamentary Affairs Minister
  Regional Development Minister, Local Government Minister, Indigenous Affairs Minister, Veterans Affairs Minister
  Unification Minister, Intelligence Minister, Religion Minister, Religious Affairs Minister, Secretary
  Undersecretary, Under Secretary, Under-Secretary, Assistant Secretary, Deputy Secretary, Deputy Assistant Secretary
  Deputy Undersecretary, Press Secretary, White House Press Secretary, Secretary of State, Deputy Secretary of State
  Assistant Secretary of State, Undersecretary of State, Secretary of Defense, Secretary of Defence
  Secretary of Health, Secretary of Agriculture, Secretary of Commerce, Secretary of Energy, Secretary of Education
  Secretary of Labor, Secretary of the Treasury, Secretary of the Interior, Secretary of Homeland Security
  Secretary of the Navy, Secretary of the Army, State Secretary, Foreign Secretary, Home Secretary, Health Secretary
  Education Secretary, Defence Secretary, Defense Secretary, Treasury Secretary, Justice Secretary, Business Secretary
  Trade Secretary, International Trade Secretary, Environment Secretary, Energy Secretary, Transport Secretary
  Transportation Secretary, Culture Secretary, Housing Secretary, Communities Secretary, Levelling Up Secretary
  Work and Pensions Secretary, International Development Secretary, Northern Ireland Secretary, Scottish Secretary
  Welsh Secretary, Brexit Secretary, Science Secretary, Technology Secretary, Commerce Secretary, Labor Secretary
  Labour Secretary, Agriculture Secretary, Interior Secretary, Homeland Security Secretary, Veterans Affairs Secretary
  Army Secretary, Navy Secretary, Air Force Secretary, War Secretary, Finance Secretary, Economy Secretary
  Shadow Home Secretary, Shadow Foreign Secretary, Shadow Health Secretary, Shadow Education Secretary
  Shadow Defence Secretary, Shadow Justice Secretary, Shadow Business Secretary, Chief Secretary
  Chief Secretary to the Treasury, Chief Cabinet Secretary, Party Secretary, General Secretary
  Assistant General Secretary, Deputy General Secretary, Secretary General, Secretary-General
  Deputy Secretary-General, Deputy Secretary General, Under-Secretary-General, Assistant Secretary-General
  Director-General, Director General, Deputy Director-General, Deputy Director General, Attorney General
  Attorney-General, Deputy Attorney General, Assistant Attorney General, Solicitor General, Solicitor-General
  Advocate General, Lord Advocate, Surgeon General, Inspector General, Comptroller General, Auditor General
  Auditor-General, Postmaster General, Prosecutor General, Governor General, Governor-General, Consul General
  Consul-General, Public Prosecutor, Chief Prosecutor, Prosecutor, Deputy Prosecutor, Special Prosecutor
  Special Counsel, Counsel, District Attorney, Assistant District Attorney, State Attorney, State's Attorney
  County Attorney, City Attorney, Commonwealth's Attorney, Public Defender, Attorney, Lawyer, Barrister, Solicitor
  Advocate, Senator, Sen., Sens., State Sen., State Senator, Congressman, Congresswoman, Congressmember
  Representative, Rep., Reps., State Rep., State Representative, Delegate, Del., Assemblyman, Assemblywoman
  Assembly Member, Assemblymember, Assembly Speaker, House Speaker, Speaker, Deputy Speaker, Senate President
  Majority Leader, Minority Leader, House Majority Leader, House Minority Leader, Senate Majority Leader
  Senate Minority Leader, Majority Whip, Minority Whip, House Majority Whip, House Minority Whip, Chief Whip
  Opposition Leader, Leader of the Opposition, Leader of the House, House Leader, Party Leader, Labour Leader, Leader
  Deputy Leader, Supreme Leader, Paramount Leader, Dear Leader, Council Leader, Group Leader, Team Leader, Governor
  Gov., Govs., Lieutenant Governor, Lt. Gov., Deputy Governor, Vice Governor, Governor-elect, Gov.-elect, Mayor
  Deputy Mayor, Vice Mayor, Lord Mayor, Mayor-elect, Councillor, Councilor, Cllr, Cllr., Coun., Coun, Councilman
  Councilwoman, Councilmember, Council Member, Council President, City Councilman, City Councilwoman
  City Councilmember, City Manager, County Commissioner, County Judge, County Executive, Alderman, Alderwoman
  Alderperson, Ald., Selectman, Supervisor, Superintendent of Schools, Schools Superintendent, Schools Chancellor
  Borough President, Provost, Reeve, MP, MPs, MEP, MEPs, MSP, MSPs, MLA, MLAs, MPP, TD, MNA, Lok Sabha MP, Ambassador
  Amb., Deputy Ambassador, High Commissioner, Deputy High Commissioner, Special Envoy, Envoy, Special Representative
  Special Rapporteur, Special Adviser, Special Advisor, Climate Envoy, Consul, Charge d'Affaires, Chargé d'Affaires
  Attaché, Counsellor, National Security Adviser, National Security Advisor, Deputy National Security Adviser
  Deputy National Security Advisor, State Counsellor, State Councilor, State Councillor, Commissioner, Comm.
  Trade Commissioner, Deputy Commissioner, Assistant Commissioner, Associate Commissioner
  Police Commissioner, Fire Commissioner, Health Commissioner, Information Commissioner, Chief Executive
  Chief Executive Officer, CEO, Group Chief Executive, Co-Chief Executive, Co-CEO, Deputy Chief Executive
  Chief Financial Officer, CFO, Chief Operating Officer, COO, Chief Technology Officer, CTO, Chief Information Officer
  CIO, Chief Marketing Officer, CMO, Chief Medical Officer, Deputy Chief Medical Officer, Chief Scientific Adviser
  Chief Scientific Officer, Chief Scientist, Chief Investment Officer, Chief Product Officer, Chief Legal Officer
  Chief Counsel, General Counsel, Chief Economist, Chief Strategist, Chief Analyst, Chief Nurse, Chief Nursing Officer
  Chief of Staff, Deputy Chief of Staff, Joint Chiefs Chairman, Chairman, Chairwoman, Chairperson, Chair, Co-Chair
  Co-Chairman, Vice Chairman, Vice-Chairman, Vice Chair, Vice-Chair, Vice Chairwoman, Deputy Chairman, Deputy Chair
  Executive Chairman, Executive Chair, Board Chair, Board Chairman, Board President, Fed Chair, Fed Chairman
  Fed Governor, Party Chairman, Committee Chairman, Committee Chair, Founder, Co-Founder, Co-founder, Cofounder
  Managing Director, Executive Director, Deputy Director, Associate Director, Assistant Director, Acting Director
  Creative Director, Art Director, Artistic Director, Music Director, Musical Director, Technical Director
  Sporting Director, Athletic Director, Medical Director, Communications Director, Campaign Director, Campaign Manager
  Budget Director, FBI Director, CIA Director, Director, General Manager, Manager, Team Manager, Project Manager
  Editor-in-Chief, Managing Editor, Executive Editor, Political Editor, Spokesman, Spokeswoman, Spokesperson
  Treasurer, State Treasurer, Comptroller, Controller, Auditor, Assessor, Registrar, Clerk, County Clerk, City Clerk
  Court Clerk, Ombudsman, Coroner, Senior Coroner, Assistant Coroner, Medical Examiner, Magistrate, Chief Justice
  Lord Chief Justice, Associate Justice, Supreme Court Justice, Lord Justice, Lady Justice, Justice, Mr Justice
  Mrs Justice, Ms Justice, Chief Judge, Presiding Judge, District Judge, Circuit Judge, Appeals Judge, Federal Judge
  Circuit Court Judge, Superior Court Judge, Supreme Court Judge
  High Court Judge, Magistrate Judge, Judge, Recorder, Sheriff, Lord Chancellor, Master of the Rolls, Black Rod
  Lord Lieutenant, High Sheriff, Professor, Prof., Emeritus Professor, Professor Emeritus, Associate Professor
  Assistant Professor, Adjunct Professor, Regius Professor, Senior Lecturer, Lecturer, Dean, Principal, Vice Principal
  Deputy Principal, Headteacher, Head Teacher, Headmaster, Headmistress, Rector, Warden, Bursar, Researcher, Dr., Dr
  Doctor, Nurse, Pastor, Senior Pastor, Pope, Cardinal, Archbishop, Abp., Bishop, Bp., Auxiliary Bishop, Metropolitan
  Patriarch, Ecumenical Patriarch, Archdeacon, Archimandrite, Deacon, Canon, Monsignor, Msgr., Vicar, Curate, Chaplain
  Abbot, Abbess, Prior, Prioress, Sister, Mother Superior, Friar, Elder, Apostle, Prophet, Prophetess, Evangelist
  Nuncio, Rabbi, Chief Rabbi, Grand Rabbi, Cantor, Imam, Grand Imam, Sheikh, Shaikh, Shaykh, Sheik, Sheikha, Mufti
  Grand Mufti, Ayatollah, Grand Ayatollah, Hojatoleslam, Mullah, Mawlawi, Dalai Lama, Panchen Lama, Lama, King, Queen
  Prince, Princess, Crown Prince, Crown Princess, Deputy Crown Prince, Emperor, Empress, Tsar, Tsarina, Czar, Kaiser
  Shah, Sultan, Emir, Amir, Caliph, Queen Mother, Queen Consort, King Consort, Prince Regent, Grand Duke
  Grand Duchess, Archduke, Archduchess, Duke, Duchess, Earl, Maharaja, Maharani, Nawab, Nizam, Oba, Raja, Rajah, Rani
  Pharaoh, Infanta, Pasha, Bey, Aga, Khedive, Viceroy, Regent, Chief, Paramount Chief, Grand Chief, Chieftain, General
  Gen., Gens., Gen, General of the Army, Major General, Major-General, Maj. Gen., Maj Gen, Maj. General, Maj.-Gen.
  Lieutenant General, Lieutenant-General, Lt. Gen., Lt Gen, Lt. General, Lt.-Gen., Lt-Gen, Brigadier General
  Brigadier-General, Brig. Gen., Brig Gen, Brig.-Gen., Brigadier, Brig., Brig, Colonel General, Col. Gen., Col-Gen
  Colonel, Col., Col, Lieutenant Colonel, Lieutenant-Colonel, Lt. Col., Lt Col, Lt. Colonel, Lt.-Col., Lt-Col, Major
  Maj., Maj, Captain, Capt., Capt, Cpt., Lieutenant, Lt., Lt, First Lieutenant, 1st Lt., Second Lieutenant, 2nd Lt.
  Lieutenant Commander, Lt. Cmdr., Lt Cdr, Sub-Lieutenant, Ensign, Sergeant, Sgt., Sgt, Serjeant, Sergeant Major
  Sgt. Maj., Master Sergeant, Master Sgt., Staff Sergeant, Staff Sgt., Sergeant First Class, Sgt. 1st Class
  First Sergeant, 1st Sgt., Technical Sgt., Tech. Sgt., Gunnery Sgt., Lance Sergeant, Colour Sergeant, Corporal, Cpl.
  Cpl, Lance Corporal, Lance Cpl., Lance Bombardier, Bombardier, Private, Pvt., Pvt, Pte., Pte, Private First Class
  Pfc., Pfc, Specialist, Spc., Spc, Airman, Senior Airman, Aircraftman, Seaman, Able Seaman, Petty Officer
  Chief Petty Officer, Petty Officer 1st Class, Petty Officer 2nd Class, Petty Officer 3rd Class
  Chief Warrant Officer, Warrant Officer, Midshipman, Cadet, Gunner, Rifleman, Fusilier, Guardsman, Trooper, Sapper
  Admiral, Adm., Adm, Vice Admiral, Vice-Admiral, Vice Adm., Rear Admiral, Rear-Admiral, Rear Adm., Fleet Admiral
  First Sea Lord, Commodore, Commander, Cmdr., Cmdr, Cdr., Cdr, Deputy Commander, Supreme Commander
  Commander-in-Chief, Commander in Chief, Field Marshal, Marshal, Air Marshal, Air Chief Marshal, Air Vice-Marshal
  Air Vice Marshal, Air Commodore, Group Captain, Wing Commander, Squadron Leader, Flight Lieutenant, Flying Officer
  Pilot Officer, Chief Marshal, Army Chief, Army Chief of Staff, Navy Chief, Chief of Defence Staff, Generalissimo
  Inspector, Insp., Insp, Chief Inspector, Ch Insp, Detective Inspector, Detective Chief Inspector, DCI
  Detective Superintendent, Det Supt, Detective Chief Superintendent, Det Ch Supt, DCS, Detective Sergeant
  Detective Sgt., Det. Sgt., Det Sgt, Detective Constable, Det Con, Detective, Det., Det, Det Insp, Det Ch Insp
  Lead Detective, Police Constable, PC, WPC, Constable, Const., Const, Chief Constable, Deputy Chief Constable
  Assistant Chief Constable, Superintendent, Supt., Supt, Chief Superintendent, Chief Supt., Ch Supt
  Deputy Superintendent, Police Chief, Assistant Chief, Deputy Chief, Fire Chief, Assistant Fire Chief
  Battalion Chief, Fire Marshal, Fire Captain, Chief Fire Officer, Officer, Police Officer, Patrolman, Deputy
  Chief Deputy, Sheriff's Deputy, Undersheriff, Deputy Sheriff, Police Capt., Police Lt., Police Sgt., Police Captain
  Police Sergeant, Sheriff's Sgt., Sheriff's Lt., Special Agent, Special Agent in Charge, Agent, Ranger, Firefighter
  Marshal of the RAF, Border Czar, Police Superintendent, Coach, Head Coach, Assistant Coach, Offensive Coordinator
  Defensive Coordinator, Skipper, Quarterback, Linebacker, Cornerback, Goalkeeper, Midfielder, Striker, Pitcher
  Astronaut, Cosmonaut, Candidate, Republican Rep., Democratic Rep., Republican Sen., Democratic Sen., Republican Gov.
  Democratic Gov., U.S. Sen., US Sen., U.S. Rep., US Rep., 
  
  Presidential Candidate, Activist, Author, Analyst, Economist, Resident
  Actor, Actress, Singer, Comedian, Rapper, First Lady, First Gentleman, Second Gentleman, Second Lady
  First Secretary, First Deputy Prime Minister
`)

/** What may follow a person's name: generations, degrees, honours and legal ranks. */
export const NAME_SUFFIXES: ReadonlySet<string> = new Set(
  words(`
  Jr. Jr Jnr Jnr. Sr. Sr Snr Snr. II III IV VI VII VIII IX XI XII XIII XIV XV XVI Esq. Esq QC KC JP Ph.D. Ph.D PhD
  DPhil M.D. MD D.D.S. DDS DVM D.O. J.D. JD LLB LLM LLD MBA M.B.A. MPH R.N. RN CPA C.P.A. FRS FBA FRCP FRCS FRSE OBE
  CBE MBE KBE DBE GBE CB KCB DCB GCB CMG KCMG DCMG GCMG CVO KCVO DCVO GCVO LVO MVO RVM KG KT OM OAM CM DSO DSC DFC QPM
  KPM QGM USN USMC USAF Ret. Ret RAF SJ S.J. O.P. OSB O.F.M. OFM MP MEP MSP TD MLA MLC
`)
)
